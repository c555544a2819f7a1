/*
 * The stages and steps of the editor: a line each, and open on a click with all their parts.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.methodFields;
  const model = Amends.methodModel;

  const EVIDENCE = {
    said: AJS.I18n.getText('amends.method-editor.evidence.said'),
    agreed: AJS.I18n.getText('amends.method-editor.evidence.agreed'),
    none: AJS.I18n.getText('amends.method-editor.evidence.none'),
    'known-problem': AJS.I18n.getText('amends.method-editor.evidence.known-problem'),
    promise: AJS.I18n.getText('amends.method-editor.evidence.promise'),
    reparation: AJS.I18n.getText('amends.method-editor.evidence.reparation'),
    resolution: AJS.I18n.getText('amends.method-editor.evidence.resolution'),
    answer: AJS.I18n.getText('amends.method-editor.evidence.answer'),
    outcome: AJS.I18n.getText('amends.method-editor.evidence.outcome'),
    invitation: AJS.I18n.getText('amends.method-editor.evidence.invitation'),
    change: AJS.I18n.getText('amends.method-editor.evidence.change')
  };

  /** What is shown of a stage or step in the language that is chosen, as the server told last; it falls back as the panel does. */
  function shown(editor, one) {
    return (editor.told.shown || {})[one.id] || {};
  }

  function stageName(editor, stage) {
    const at = editor.doc.stages.indexOf(stage);
    return (stage.title || {})[editor.language] || shown(editor, { id: 'stage:' + stage.id }).label || AJS.I18n.getText('amends.method-editor.stage.number', at + 1);
  }

  function stepName(editor, step) {
    return (step.label || {})[editor.language] || shown(editor, { id: 'step:' + step.id }).label || step.id || AJS.I18n.getText('amends.method-editor.step.new');
  }

  function handle() {
    return build('span', { class: 'amends-drag', 'aria-hidden': 'true', 'data-drag': '' }, '⠿');
  }

  function mover(action, key, sign, words, name, more) {
    return fields.buttonAbout(action, key, words, name, more, build('span', { 'aria-hidden': 'true' }, sign));
  }

  /** Up and down; beyond its stage a step goes into the next one. */
  function movers(editor, one, name) {
    const steps = model.placeOf(editor.doc, one.key);
    const stages = editor.doc.stages;
    const inStage = steps.step !== undefined;
    const first = steps.stage === 0 && !(steps.step > 0);
    const last = steps.stage === stages.length - 1 && (!inStage || steps.step === stages[steps.stage].steps.length - 1);
    const up = AJS.I18n.getText('amends.method-editor.up');
    const down = AJS.I18n.getText('amends.method-editor.down');
    return [
      mover('move-up', one.key + '-up', '↑', up, name, { 'data-subject': one.key, disabled: first }),
      mover('move-down', one.key + '-down', '↓', down, name, { 'data-subject': one.key, disabled: last })
    ];
  }

  function remover(one, name, only) {
    const words = AJS.I18n.getText('amends.method-editor.remove');
    return fields.buttonAbout('remove', one.key + '-remove', words, name, { 'data-subject': one.key, disabled: only });
  }

  function parts(editor, step, path) {
    const instead = shown(editor, { id: 'step:' + step.id });
    const text = (name, label, max, lines) =>
      fields.text(editor, { key: step.key, holder: step, path: path + '.' + name, name: name, label: label, max: max, lines: lines, instead: instead[name] });
    const own = step.id === editor.page.ownIt;
    return build(
      'div',
      { class: 'amends-method-parts', role: 'group', 'aria-label': stepName(editor, step), 'data-key': 'parts-' + step.key },
      text('label', AJS.I18n.getText('amends.method-editor.step.label'), 120),
      text('question', AJS.I18n.getText('amends.method-editor.step.question'), 1000, 2),
      text('why', AJS.I18n.getText('amends.method-editor.step.why'), 1000, 2),
      text('good', AJS.I18n.getText('amends.method-editor.step.good'), 2000, 2),
      text('bad', AJS.I18n.getText('amends.method-editor.step.bad'), 2000, 2),
      fields.choice(editor, {
        key: step.key,
        path: path + '.evidence',
        name: 'evidence',
        label: AJS.I18n.getText('amends.method-editor.step.evidence'),
        words: EVIDENCE,
        value: step.evidence
      }),
      fields.tick(editor, { key: step.key, path: path + '.required', name: 'required', label: AJS.I18n.getText('amends.method-editor.step.required'), value: step.required, fixed: own && step.required }),
      fields.tick(editor, {
        key: step.key,
        path: path + '.waivable',
        name: 'waivable',
        label: AJS.I18n.getText('amends.method-editor.step.waivable'),
        value: step.waivable !== false,
        fixed: own && step.waivable === false
      }),
      own && build('p', { class: 'amends-hint' }, AJS.I18n.getText('amends.method-editor.step.own-it')),
      fields.id(editor, { key: step.key, path: path + '.id', value: step.id, fresh: step.fresh })
    );
  }

  function lozenges(step) {
    return [
      step.required
        ? build('span', { class: 'aui-lozenge aui-lozenge-current amends-lozenge' }, AJS.I18n.getText('amends.method-editor.required'))
        : build('span', { class: 'aui-lozenge amends-lozenge' }, AJS.I18n.getText('amends.method-editor.optional'))
    ];
  }

  function drawStep(editor, stage, step, path) {
    const name = stepName(editor, step);
    const open = Boolean(editor.open[step.key]);
    const alone = stage.steps.length === 1;
    return build(
      'li',
      { class: 'amends-method-step', 'data-key': 'step-' + step.key, 'data-step': step.id, 'data-item': step.key, 'data-kind': 'step' },
      build(
        'div',
        { class: 'amends-method-head', 'data-key': 'head-' + step.key },
        handle(),
        build(
          'button',
          {
            type: 'button',
            class: 'amends-method-open',
            'data-action': 'open-step',
            'data-subject': step.key,
            'data-key': 'amends-method-' + step.key + '-open',
            'aria-expanded': String(open)
          },
          build('span', { class: 'amends-chevron', 'aria-hidden': 'true' }),
          build('span', { class: 'amends-method-name', lang: editor.language, dir: 'auto' }, name)
        ),
        build('span', { class: 'amends-method-state' }, lozenges(step)),
        build('span', { class: 'amends-buttons' }, movers(editor, step, name), remover(step, name, alone && editor.doc.stages.length === 1))
      ),
      !open && build('p', { class: 'amends-hint amends-method-evidence', 'data-key': 'evidence-' + step.key }, EVIDENCE[step.evidence] || step.evidence),
      open && parts(editor, step, path)
    );
  }

  function drawStage(editor, stage, at) {
    const path = 'stages[' + at + ']';
    const name = stageName(editor, stage);
    const wrong = fields.errorsAt(editor, path + '.steps');
    return build(
      'li',
      { class: 'amends-method-stage', 'data-key': 'stage-' + stage.key, 'data-stage': stage.id, 'data-item': stage.key, 'data-kind': 'stage' },
      build(
        'div',
        { class: 'amends-method-head', 'data-key': 'head-' + stage.key },
        handle(),
        build('h4', { class: 'amends-method-name', lang: editor.language, dir: 'auto' }, name),
        build('span', { class: 'amends-buttons' }, movers(editor, stage, name), remover(stage, name, editor.doc.stages.length === 1))
      ),
      fields.text(editor, {
        key: stage.key,
        holder: stage,
        path: path + '.title',
        name: 'title',
        label: AJS.I18n.getText('amends.method-editor.stage.title'),
        about: AJS.I18n.getText('amends.method-editor.stage.number', at + 1),
        max: 80,
        instead: shown(editor, { id: 'stage:' + stage.id }).label
      }),
      fields.id(editor, { key: stage.key, path: path + '.id', value: stage.id, fresh: stage.fresh }),
      wrong && build('p', { class: 'amends-error', 'data-key': 'wrong-' + stage.key }, wrong),
      build(
        'ol',
        { class: 'amends-method-steps', 'data-key': 'steps-' + stage.key, 'data-within': String(at), 'aria-label': AJS.I18n.getText('amends.method-editor.steps.of', name) },
        stage.steps.map((step, number) => drawStep(editor, stage, step, path + '.steps[' + number + ']'))
      ),
      fields.buttonAbout('add-step', stage.key + '-add', AJS.I18n.getText('amends.method-editor.step.add'), name, { 'data-subject': stage.key })
    );
  }

  function draw(editor) {
    return [
      build(
        'ol',
        { class: 'amends-method-stages', 'data-key': 'stages', 'aria-label': AJS.I18n.getText('amends.method-editor.stages') },
        editor.doc.stages.map((stage, at) => drawStage(editor, stage, at))
      ),
      fields.button('add-stage', 'add-stage', AJS.I18n.getText('amends.method-editor.stage.add'))
    ];
  }

  Amends.methodSteps = { draw: draw, stepName: stepName, stageName: stageName };
})((window.Amends = window.Amends || {}));
