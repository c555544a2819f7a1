/*
 * After a public comment, one question: what did this do? The open steps as boxes, one save.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function refusedToSay(comment) {
    try {
      return window.sessionStorage.getItem('amends.asked.' + comment) !== null;
    } catch (e) {
      // Storage may be closed to us: then the question comes again, which is harmless.
      return false;
    }
  }

  function nothingOfThese(panel) {
    const comment = panel.state.ask.comment;
    panel.view.asked = comment;
    try {
      window.sessionStorage.setItem('amends.asked.' + comment, 'nothing');
    } catch (e) {
      // As above.
    }
    panel.view.focus = 'step:' + panel.state.next;
    panel.draw();
  }

  function askable(panel) {
    return Amends.saving
      .allSteps(panel.state)
      .filter((one) => Amends.evidence.kindOf(one) === 'said' && one.byHand && !Amends.may.not(panel, 'tick') && Amends.saving.shown(panel, one).state === 'open');
  }

  function isOpen(panel) {
    const ask = panel.state.ask;
    return Boolean(ask) && panel.view.asked !== ask.comment && !refusedToSay(ask.comment);
  }

  /** Before somebody chooses: what the comment's words speak for; where they speak for nothing that is open, what is next. */
  function likely(panel, step) {
    const spoken = panel.state.ask.spoken || [];
    const any = askable(panel).some((one) => spoken.indexOf(one.id) >= 0);
    return any ? spoken.indexOf(step.id) >= 0 : step.id === panel.state.next;
  }

  function ticked(panel, step) {
    const chosen = panel.view.ask[panel.state.ask.comment] || {};
    return chosen[step.id] === undefined ? likely(panel, step) : chosen[step.id];
  }

  function box(panel, step) {
    const id = 'amends-ask-' + step.id;
    return build(
      'div',
      { class: 'amends-choice', 'data-key': 'ask-row:' + step.id },
      build('input', {
        type: 'checkbox',
        id: id,
        name: step.id,
        checked: ticked(panel, step),
        'data-action': 'ask-step',
        'data-subject': step.id,
        'data-key': 'ask:' + step.id
      }),
      build('label', { for: id }, step.label)
    );
  }

  function boxes(panel, open) {
    const required = open.filter((one) => one.required);
    const optional = open.filter((one) => !one.required);
    const unfolded = Boolean(panel.view.askAll) || required.length === 0 || optional.some((one) => likely(panel, one) || ticked(panel, one));
    return [
      required.map((one) => box(panel, one)),
      optional.length > 0 &&
        required.length > 0 &&
        Amends.stages.link('ask-all', 'ask', AJS.I18n.getText('amends.panel.ask.optional', optional.length), {
          'aria-expanded': String(unfolded)
        }),
      unfolded && optional.map((one) => box(panel, one))
    ];
  }

  function about(panel) {
    const comment = Amends.evidence.commentsOf(panel, 'mine').find((one) => one.id === panel.state.ask.comment);
    return build(
      'p',
      { class: 'amends-meta' },
      AJS.I18n.getText('amends.panel.ask.about', panel.state.ask.when),
      ' ',
      comment && build('q', {}, comment.excerpt)
    );
  }

  function draw(panel) {
    const after = Amends.stages.drawAfter(panel, 'ask');
    const open = isOpen(panel) ? askable(panel) : [];
    if (open.length === 0) {
      return after.some(Boolean) && build('div', { class: 'amends-ask-after', 'data-key': 'ask' }, after);
    }
    return build(
      'form',
      { class: 'amends-ask', 'data-form': 'ask', 'data-place': 'ask', 'data-key': 'ask', novalidate: true },
      build('fieldset', {}, build('legend', {}, AJS.I18n.getText('amends.panel.ask')), about(panel), boxes(panel, open)),
      after,
      build(
        'div',
        { class: 'amends-buttons' },
        build(
          'button',
          { type: 'submit', class: 'aui-button', 'data-action': 'save', 'data-key': 'ask/save' },
          AJS.I18n.getText('amends.panel.save')
        ),
        Amends.stages.link('nothing', 'ask', AJS.I18n.getText('amends.panel.ask.nothing'))
      )
    );
  }

  function save(panel) {
    const comment = panel.state.ask.comment;
    const chosen = askable(panel)
      .filter((one) => ticked(panel, one))
      .map((one) => one.id);
    if (chosen.length === 0) {
      nothingOfThese(panel);
      return;
    }
    panel.view.asked = comment;
    Amends.saving.write(
      panel,
      Object.assign({ place: 'ask' }, Amends.evidence.doneWith(panel, chosen, { kind: 'comment', comment: comment }), {
        done: () => {
          panel.view.focus = 'undo:ask';
        },
        failed: (failure) => {
          panel.view.asked = null;
          panel.view.errors.ask = AJS.I18n.getText('amends.panel.not-saved', failure.message);
          panel.view.focus = 'ask/save';
        }
      })
    );
  }

  Amends.ask = { draw: draw, save: save, nothingOfThese: nothingOfThese };
})((window.Amends = window.Amends || {}));
