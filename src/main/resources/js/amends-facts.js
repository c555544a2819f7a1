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

  kinds.withdraw = reasonForm(
    () => AJS.I18n.getText('amends.panel.reparation.why-withdrawn'),
    (id) => '/reparations/' + encodeURIComponent(id) + '/withdrawal',
    'record-reparation'
  );

  function draw(panel) {
    return build(
      'div',
      { class: 'amends-facts', 'data-key': 'facts' },
      Amends.problem.draw(panel),
      Amends.cover.drawCovers(panel),
      Amends.answer.afterwards(panel),
      Amends.promises.drawRow(panel),
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

  Amends.facts = { draw: draw, drawSummary: drawSummary, reasonForm: reasonForm, lozenge: lozenge, row: row, opener: opener };
})((window.Amends = window.Amends || {}));
