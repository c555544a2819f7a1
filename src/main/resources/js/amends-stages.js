/*
 * The stages with their steps. The next step stands open.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  /** What a button is called where its own words leave open which step or promise it is about. */
  function about(words, subject) {
    return { 'aria-label': AJS.I18n.getText('amends.panel.about', words, subject) };
  }

  function link(action, subject, words, more) {
    return build(
      'button',
      Object.assign(
        {
          type: 'button',
          class: 'aui-button aui-button-link amends-link',
          'data-action': action,
          'data-key': action + ':' + subject,
          'data-subject': subject
        },
        more
      ),
      words
    );
  }

  function stageOpen(panel, stage) {
    const chosen = panel.view.stages[stage.id];
    if (chosen !== undefined) {
      return chosen;
    }
    return panel.view.all || stage.id === panel.state.stage || stage.id === panel.view.held;
  }

  function whyBox(panel, step) {
    const guidance = Amends.guidance.of(step);
    return (
      Boolean(panel.view.why[step.id]) &&
      build(
        'div',
        { class: 'amends-why', 'data-key': 'why-box:' + step.id },
        build('p', {}, guidance.why),
        guidance.good && build('p', {}, build('strong', {}, AJS.I18n.getText('amends.panel.why.good')), ' ', build('q', {}, guidance.good)),
        guidance.bad && build('p', {}, build('strong', {}, AJS.I18n.getText('amends.panel.why.bad')), ' ', build('q', {}, guidance.bad))
      )
    );
  }

  function linkAbout(action, step, words, more) {
    return link(action, step.id, words, Object.assign(about(words, step.label), more));
  }

  function detail(panel, step) {
    const form = Amends.forms.draw(panel, 'step:' + step.id);
    return [
      build('p', { class: 'amends-question', id: 'amends-question-' + step.id, 'data-key': 'question:' + step.id }, Amends.guidance.of(step).question),
      form ||
        build(
          'div',
          { class: 'amends-actions', 'data-key': 'actions:' + step.id },
          step.byHand && Amends.may.not(panel, 'tick')
            ? Amends.may.line(panel, 'tick')
            : [Amends.evidence.draw(panel, step), Amends.evidence.drawOther(panel, step)],
          step.waivable && !Amends.may.not(panel, 'waive') && linkAbout('waive', step, AJS.I18n.getText('amends.panel.waive')),
          Amends.guidance.of(step).why &&
            linkAbout('why', step, AJS.I18n.getText('amends.panel.why'), { 'aria-expanded': String(Boolean(panel.view.why[step.id])) })
        ),
      whyBox(panel, step)
    ];
  }

  function moreButton(panel, step, open) {
    return build(
      'button',
      {
        type: 'button',
        class: 'amends-more',
        'data-action': 'more',
        'data-subject': step.id,
        'data-key': 'more:' + step.id,
        'aria-expanded': String(open),
        'aria-label': AJS.I18n.getText('amends.panel.more', step.label)
      },
      build('span', { class: 'amends-chevron', 'aria-hidden': 'true' })
    );
  }

  function undoLink(panel, place) {
    const words = AJS.I18n.getText('amends.panel.undo');
    const step = Amends.saving.step(panel, place.replace(/^step:/, ''));
    return link('undo', place, words, step && about(words, step.label));
  }

  /** What belongs to a place: the message of a failed save, and the undo of a good one. */
  function drawAfter(panel, place) {
    const error = panel.view.errors[place];
    const undo = panel.view.undo;
    return [
      panel.view.notices[place] && build('p', { class: 'amends-notice', 'data-key': 'notice:' + place }, panel.view.notices[place]),
      error && build('p', { class: 'amends-error', id: 'amends-error-' + place, 'data-key': 'error:' + place }, error),
      Boolean(undo) &&
        undo.place === place &&
        build(
          'p',
          { class: 'amends-undo', 'data-key': 'undo-line:' + place },
          AJS.I18n.getText('amends.panel.saved') + ' ',
          undoLink(panel, place)
        )
    ];
  }

  /** What a screen reader adds to the name of a step: its question where that stands open, what is known of it, and what failed. */
  function described(panel, step, open) {
    return [
      open && step.state === 'open' && 'amends-question-' + step.id,
      (step.state !== 'open' || step.pending || step.reason) && 'amends-meta-' + step.id,
      panel.view.errors['step:' + step.id] && 'amends-error-step:' + step.id
    ]
      .filter(Boolean)
      .join(' ');
  }

  function box(panel, step, open) {
    return build('input', {
      type: 'checkbox',
      id: 'amends-step-' + step.id,
      class: 'amends-check',
      'data-action': 'tick',
      'data-subject': step.id,
      'data-key': 'step:' + step.id,
      checked: step.state === 'done',
      disabled: !step.byHand || Boolean(Amends.may.not(panel, step.state === 'waived' ? 'waive' : 'tick')),
      'aria-describedby': described(panel, step, open) || null
    });
  }

  function drawStep(panel, original, hidden) {
    const step = Amends.saving.shown(panel, original);
    const next = step.id === panel.state.next && step.state === 'open';
    const form = panel.view.forms['step:' + step.id];
    const open = next || Boolean(panel.view.more[step.id]) || Boolean(form);
    return build(
      'div',
      {
        class: 'amends-step' + (next ? ' amends-next' : ''),
        'data-step': step.id,
        'data-state': step.state,
        'data-key': 'row:' + step.id,
        'data-required': String(step.required),
        'aria-busy': step.pending ? 'true' : null,
        hidden: Boolean(hidden)
      },
      box(panel, step, open && !step.pending),
      build(
        'div',
        { class: 'amends-step-body' },
        build(
          'div',
          { class: 'amends-step-head' },
          build(
            'label',
            { for: 'amends-step-' + step.id, class: 'amends-label' },
            step.label,
            next && [' ', build('span', { class: 'amends-aside' }, AJS.I18n.getText('amends.panel.next'))]
          ),
          step.state === 'open' && !next && !step.pending && moreButton(panel, step, open)
        ),
        build('div', { id: 'amends-meta-' + step.id }, Amends.proof.line(panel, step)),
        step.state === 'open' && !step.pending && open && detail(panel, step),
        drawAfter(panel, 'step:' + step.id)
      )
    );
  }

  function optionalUnfolded(panel, stage) {
    return Boolean(panel.view.all || panel.view.optional[stage.id]);
  }

  function foldable(panel, stage) {
    return stage.steps.filter(
      (one) =>
        !one.required &&
        (optionalUnfolded(panel, stage) ||
          (Amends.saving.shown(panel, one).state === 'open' && !panel.view.forms['step:' + one.id] && !panel.view.errors['step:' + one.id]))
    );
  }

  function optionalFold(panel, stage, steps) {
    if (steps.length === 0) {
      return null;
    }
    const unfolded = optionalUnfolded(panel, stage);
    const count = AJS.I18n.getText('amends.panel.optional.unfolded', steps.length);
    return build(
      'button',
      Object.assign(
        {
          type: 'button',
          class: 'aui-button aui-button-link amends-link amends-optional',
          'data-action': 'optional',
          'data-subject': stage.id,
          'data-key': 'optional:' + stage.id,
          'aria-expanded': String(unfolded)
        },
        unfolded && about(count, stage.label)
      ),
      unfolded ? count : AJS.I18n.getText('amends.panel.optional', steps.length, steps.map((one) => one.label).join(', '))
    );
  }

  function stageBody(panel, stage, open) {
    const folded = foldable(panel, stage);
    const plain = stage.steps.filter((one) => folded.indexOf(one) < 0);
    return build(
      'fieldset',
      { class: 'amends-steps', id: 'amends-steps-' + stage.id, 'data-key': 'steps:' + stage.id, hidden: !open },
      build('legend', { class: 'amends-aside' }, stage.label),
      plain.map((one) => drawStep(panel, one)),
      optionalFold(panel, stage, folded),
      folded.map((one) => drawStep(panel, one, !optionalUnfolded(panel, stage)))
    );
  }

  function stageCount(stage) {
    return stage.of > 0 ? AJS.I18n.getText('amends.panel.progress', stage.done, stage.of) : AJS.I18n.getText('amends.panel.stage.optional');
  }

  function drawStage(panel, stage) {
    const open = stageOpen(panel, stage);
    return build(
      'section',
      { class: 'amends-stage', 'data-stage': stage.id, 'data-open': String(open), 'data-key': 'stage-row:' + stage.id },
      build(
        'h4',
        { class: 'amends-stage-head' },
        build(
          'button',
          {
            type: 'button',
            class: 'amends-stage-toggle',
            'data-action': 'stage',
            'data-subject': stage.id,
            'data-key': 'stage:' + stage.id,
            'aria-expanded': String(open),
            'aria-controls': 'amends-steps-' + stage.id
          },
          build('span', { class: 'amends-stage-name' }, stage.label),
          ' ',
          build('span', { class: 'amends-count' }, stageCount(stage))
        )
      ),
      stageBody(panel, stage, open)
    );
  }

  function stageOf(panel, stepId) {
    return panel.state.stages.find((stage) => stage.steps.some((one) => one.id === stepId)) || {};
  }

  /** Keeps the stage of this step open while the agent works in it, whichever step is next. */
  function hold(panel, stepId) {
    panel.view.held = stageOf(panel, stepId).id;
  }

  Amends.stages = {
    drawStage: drawStage,
    drawAfter: drawAfter,
    about: about,
    link: link,
    linkAbout: linkAbout,
    open: stageOpen,
    hold: hold
  };
})((window.Amends = window.Amends || {}));
