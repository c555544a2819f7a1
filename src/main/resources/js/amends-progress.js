/*
 * How far the apology has come: the bar in parts for the eye, the same in words for the ear.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function nextStep(panel) {
    return Amends.saving.allSteps(panel.state).find((one) => one.id === panel.state.next);
  }

  function inWords(panel) {
    const progress = panel.state.progress;
    if (!progress) {
      return '';
    }
    const next = nextStep(panel);
    const count = AJS.I18n.getText('amends.panel.progress.words', progress.done, progress.of);
    return next ? count + ' ' + AJS.I18n.getText('amends.panel.progress.next', next.label) : count;
  }

  function part(panel, stage) {
    const now = stage.id === panel.state.stage;
    return build(
      'span',
      { class: 'amends-part' + (now ? ' amends-part-now' : ''), style: 'flex-grow:' + stage.of, 'data-key': 'part:' + stage.id },
      build('span', { class: 'amends-part-done', style: 'width:' + ((100 * stage.done) / stage.of).toFixed(1) + '%' })
    );
  }

  function partName(panel, stage) {
    const now = stage.id === panel.state.stage;
    return build(
      'span',
      { class: now ? 'amends-part-name amends-part-name-now' : 'amends-part-name', style: 'flex-grow:' + stage.of },
      stage.label
    );
  }

  /** The bar: a part as wide as its required steps. A stage without required steps has no part. */
  function draw(panel) {
    const parts = panel.state.stages.filter((stage) => stage.of > 0);
    const progress = panel.state.progress;
    return build(
      'div',
      { class: 'amends-progress', 'data-key': 'progress' },
      build(
        'div',
        { class: 'amends-progress-words' },
        build(
          'span',
          { class: 'amends-pain' },
          panel.state.pain && [AJS.I18n.getText('amends.panel.pain') + ' ', build('strong', {}, panel.state.pain)]
        ),
        build(
          'span',
          { class: 'amends-count', 'aria-hidden': 'true' },
          AJS.I18n.getText('amends.panel.progress', progress.done, progress.of)
        )
      ),
      build(
        'div',
        {
          class: 'amends-bar',
          role: 'progressbar',
          'aria-label': inWords(panel),
          'aria-valuemin': 0,
          'aria-valuemax': progress.of,
          'aria-valuenow': progress.done,
          'aria-valuetext': AJS.I18n.getText('amends.panel.progress', progress.done, progress.of)
        },
        parts.map((stage) => part(panel, stage))
      ),
      build(
        'div',
        { class: 'amends-part-names', 'aria-hidden': 'true' },
        parts.map((stage) => partName(panel, stage))
      ),
      Amends.stages.drawAfter(panel, 'menu')
    );
  }

  Amends.progress = { draw: draw, inWords: inWords };
})((window.Amends = window.Amends || {}));
