/*
 * What was promised, in the order of its days: kept, broken, or by another day, each where the promise stands.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = Amends.forms.kinds;

  function lozenge(promise) {
    if (promise.state === 'kept') {
      return Amends.facts.lozenge(AJS.I18n.getText('amends.panel.promise.kept'), 'success');
    }
    if (promise.state === 'broken') {
      return Amends.facts.lozenge(AJS.I18n.getText('amends.panel.promise.broken'), 'removed');
    }
    if (promise.due === 'overdue') {
      return Amends.facts.lozenge(AJS.I18n.getText('amends.panel.promise.overdue'), 'removed');
    }
    return promise.due === 'soon' ? Amends.facts.lozenge(AJS.I18n.getText('amends.panel.promise.soon'), 'moved') : null;
  }

  function link(action, promise, words) {
    return Amends.stages.linkAbout(action, { id: promise.id, label: promise.what }, words);
  }

  /** The form that is open for it, else what can be done with it; a broken one can get another day, or be kept after all. */
  function actions(panel, promise, more) {
    const open = promise.state === 'open';
    const links = panel.state.readOnly
      ? []
      : [
          promise.state !== 'kept' && link('kept', promise, AJS.I18n.getText('amends.panel.promise.keep')),
          open && link('broken', promise, AJS.I18n.getText('amends.panel.promise.break')),
          promise.state !== 'kept' && link('change-promise', promise, AJS.I18n.getText('amends.panel.promise.change'))
        ].filter(Boolean);
    return (
      Amends.forms.draw(panel, 'promise:' + promise.id) ||
      ((links.length > 0 || more) &&
        build('div', { class: 'amends-actions', 'data-key': 'promise-actions:' + promise.id }, links, more))
    );
  }

  function words(promise) {
    const line = AJS.I18n.getText('amends.panel.promise.line', promise.what, promise.byText || promise.by);
    return promise.firstText ? line + ' ' + AJS.I18n.getText('amends.panel.promise.first', promise.firstText) : line;
  }

  function drawOne(panel, promise, more) {
    return build(
      'div',
      { class: 'amends-promise', 'data-promise': promise.id, 'data-state': promise.state, 'data-key': 'promise-row:' + promise.id },
      build(
        'div',
        { class: 'amends-line' },
        build('span', {}, words(promise)),
        lozenge(promise),
        promise.task && build('a', { href: promise.task.href, 'data-key': 'promise-task:' + promise.id }, promise.task.key)
      ),
      promise.reason && build('p', { class: 'amends-meta' }, promise.reason),
      actions(panel, promise, more),
      Amends.stages.drawAfter(panel, 'promise:' + promise.id)
    );
  }

  function drawRow(panel) {
    const promises = panel.state.promises || [];
    const form = Amends.forms.draw(panel, 'promise:new');
    const add =
      !form &&
      Amends.facts.opener(
        'promise',
        AJS.I18n.getText('amends.panel.promise.add'),
        AJS.I18n.getText('amends.panel.promise.add.name')
      );
    return Amends.facts.row(
      'promises',
      AJS.I18n.getText('amends.panel.promises'),
      promises.map((one, at) => drawOne(panel, one, at === promises.length - 1 && add)),
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

  function dayField(promise) {
    return { name: 'by', type: 'date', label: AJS.I18n.getText('amends.panel.promise.by'), value: promise && promise.by };
  }

  kinds.promise = {
    title: () => AJS.I18n.getText('amends.panel.promise.record'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: () => [{ name: 'what', label: AJS.I18n.getText('amends.panel.promise.what'), max: 1000 }, dayField()],
    request: (panel, form) => ({
      method: 'POST',
      path: '/promises',
      body: Amends.forms.valuesOf(panel, form),
      focus: 'promise',
      said: AJS.I18n.getText('amends.panel.saved.promise')
    })
  };

  function pathOf(id, verb) {
    return '/promises/' + encodeURIComponent(id) + '/' + verb;
  }

  kinds.broken = Amends.facts.reasonForm(
    () => AJS.I18n.getText('amends.panel.promise.why-broken'),
    (id) => pathOf(id, 'broken'),
    'promise'
  );

  kinds['change-promise'] = {
    title: () => AJS.I18n.getText('amends.panel.promise.change.title'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: (panel, form) => [
      dayField(form.values.promise),
      { name: 'reason', label: AJS.I18n.getText('amends.panel.promise.why-changed'), max: 1000 }
    ],
    request: (panel, form) => ({
      method: 'POST',
      path: pathOf(form.subject, 'change'),
      body: Amends.forms.valuesOf(panel, form),
      focus: form.opener,
      said: AJS.I18n.getText('amends.panel.saved.promise')
    })
  };

  /** Those of a ticket, or those that its task shows. */
  function all(panel) {
    return panel.state.promises || panel.state.promised || [];
  }

  function change(panel, id) {
    const promise = all(panel).find((one) => one.id === id);
    Amends.forms.open(panel, 'promise:' + id, 'change-promise', { promise: promise });
  }

  /** On a task the promise is gone from the list; without another one there is what became of the follow-up. */
  function afterwards(panel) {
    return (panel.state.promised || []).length > 0 ? 'task-promises' : 'outcome-said';
  }

  function kept(panel, id) {
    Amends.saving.write(panel, {
      method: 'POST',
      path: pathOf(id, 'kept'),
      body: {},
      place: 'promise:' + id,
      said: AJS.I18n.getText('amends.panel.saved.promise'),
      done: () => {
        panel.view.focus = panel.state.kind === 'follow-up' ? afterwards(panel) : 'promise';
      }
    });
  }

  Amends.promises = { drawRow: drawRow, drawOne: drawOne, kept: kept, change: change };
})((window.Amends = window.Amends || {}));
