/*
 * The foot of the panel: promises, reparation with its order and what goodwill still wants, and the follow-ups.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = Amends.forms.kinds;

  function lozenge(words, look, more) {
    return build(
      'span',
      Object.assign({ class: 'aui-lozenge amends-lozenge' + (look ? ' aui-lozenge-' + look : ' aui-lozenge-subtle') }, more),
      words
    );
  }

  function row(name, label, ...content) {
    return build(
      'div',
      { class: 'amends-row', 'data-row': name, 'data-key': 'fact-row:' + name, role: 'group', 'aria-label': label },
      build('div', { class: 'amends-row-name', 'aria-hidden': 'true' }, label),
      build('div', { class: 'amends-row-body' }, content)
    );
  }

  /** What opens a form; its name begins with the words that are seen, so that it can be called by them. */
  function opener(action, words, name) {
    return build(
      'button',
      { type: 'button', class: 'aui-button amends-record', 'data-action': action, 'data-key': action, 'aria-label': name },
      words
    );
  }

  /* Promises. */

  function promiseLozenge(promise) {
    if (promise.state === 'kept') {
      return lozenge(AJS.I18n.getText('amends.panel.promise.kept'), 'success');
    }
    if (promise.state === 'broken') {
      return lozenge(AJS.I18n.getText('amends.panel.promise.broken'), 'removed');
    }
    if (promise.due === 'overdue') {
      return lozenge(AJS.I18n.getText('amends.panel.promise.overdue'), 'removed');
    }
    return promise.due === 'soon' ? lozenge(AJS.I18n.getText('amends.panel.promise.soon'), 'moved') : null;
  }

  function linkAbout(action, promise, words) {
    return Amends.stages.linkAbout(action, { id: promise.id, label: promise.what }, words);
  }

  function promiseActions(panel, promise, more) {
    const open = promise.state === 'open';
    return (
      Amends.forms.draw(panel, 'promise:' + promise.id) ||
      build(
        'div',
        { class: 'amends-actions' },
        open && linkAbout('kept', promise, AJS.I18n.getText('amends.panel.promise.keep')),
        open && linkAbout('broken', promise, AJS.I18n.getText('amends.panel.promise.break')),
        more
      )
    );
  }

  function drawPromise(panel, promise, more) {
    return build(
      'div',
      { class: 'amends-promise', 'data-promise': promise.id, 'data-state': promise.state, 'data-key': 'promise-row:' + promise.id },
      build(
        'div',
        { class: 'amends-line' },
        build('span', {}, AJS.I18n.getText('amends.panel.promise.line', promise.what, promise.byText || promise.by)),
        promiseLozenge(promise)
      ),
      promise.reason && build('p', { class: 'amends-meta' }, promise.reason),
      promiseActions(panel, promise, more),
      Amends.stages.drawAfter(panel, 'promise:' + promise.id)
    );
  }

  function drawPromises(panel) {
    const promises = panel.state.promises || [];
    const form = Amends.forms.draw(panel, 'promise:new');
    const add = !form && opener('promise', AJS.I18n.getText('amends.panel.promise.add'), AJS.I18n.getText('amends.panel.promise.add.name'));
    return row(
      'promises',
      AJS.I18n.getText('amends.panel.promises'),
      promises.map((one, at) => drawPromise(panel, one, at === promises.length - 1 && add)),
      promises.length === 0 &&
        build(
          'div',
          { class: 'amends-line', 'data-key': 'no-promise' },
          build('span', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.promises.none')),
          add
        ),
      form,
      Amends.stages.drawAfter(panel, 'promise:new')
    );
  }

  kinds.promise = {
    title: () => AJS.I18n.getText('amends.panel.promise.record'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: () => [
      { name: 'what', label: AJS.I18n.getText('amends.panel.promise.what'), max: 1000 },
      { name: 'by', type: 'date', label: AJS.I18n.getText('amends.panel.promise.by') }
    ],
    request: (panel, form) => ({
      method: 'POST',
      path: '/promises',
      body: Amends.forms.valuesOf(panel, form),
      focus: 'promise',
      said: AJS.I18n.getText('amends.panel.saved.promise')
    })
  };

  /** Asks why; when it is saved, what opened it is gone, and focus goes to `then`. */
  function reasonForm(words, path, then) {
    return {
      title: words,
      save: () => AJS.I18n.getText('amends.panel.save'),
      fields: () => [{ name: 'reason', label: words(), max: 1000 }],
      request: (panel, form) => ({
        method: 'POST',
        path: path(form.subject),
        body: { reason: Amends.forms.valuesOf(panel, form).reason },
        focus: then
      })
    };
  }

  kinds.broken = reasonForm(
    () => AJS.I18n.getText('amends.panel.promise.why-broken'),
    (id) => '/promises/' + encodeURIComponent(id) + '/broken',
  'promise'
  );
  kinds.withdraw = reasonForm(
    () => AJS.I18n.getText('amends.panel.reparation.why-withdrawn'),
    (id) => '/reparations/' + encodeURIComponent(id) + '/withdrawal',
  'record-reparation'
  );

  function kept(panel, id) {
    Amends.saving.write(panel, {
      method: 'POST',
      path: '/promises/' + encodeURIComponent(id) + '/kept',
      body: {},
      place: 'promise:' + id,
      said: AJS.I18n.getText('amends.panel.saved.promise'),
      done: () => {
        panel.view.focus = 'promise';
      }
    });
  }

  function draw(panel) {
    return build(
      'div',
      { class: 'amends-facts', 'data-key': 'facts' },
      Amends.problem.draw(panel),
      drawPromises(panel),
      Amends.reparations.draw(panel),
      Amends.followUps.drawRow(panel)
    );
  }

  /** What remains to be seen of a closed apology: the order, and how it turned out. */
  function drawSummary(panel) {
    return build(
      'div',
      { class: 'amends-facts amends-summary', 'data-key': 'summary' },
      row(
        'reparation',
        AJS.I18n.getText('amends.panel.reparation'),
        build('div', { class: 'amends-line' }, Amends.reparations.orderLozenge(panel))
      ),
      Amends.followUps.drawSummary(panel)
    );
  }

  Amends.facts = { draw: draw, drawSummary: drawSummary, kept: kept, lozenge: lozenge, row: row, opener: opener };
})((window.Amends = window.Amends || {}));
