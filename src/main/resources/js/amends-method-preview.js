/*
 * What the method would be to an agent: the panel itself, drawn by the panel's own scripts from a state that the server tells of the
 * working copy, and what the gate means in this order, in the server's words. Nothing is saved.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const PAUSE_MILLIS = 400;
  const LOOKS = ['stage', 'optional', 'more', 'why'];

  function freshView() {
    return { stages: {}, optional: {}, more: {}, why: {}, forms: {}, history: {}, errors: {}, notices: {}, ask: {}, pending: [], undo: null, all: false };
  }

  /** What is shown of each stage and step in the language that is chosen, by `stage:id` and `step:id`. */
  function shownIn(state) {
    const shown = {};
    state.stages.forEach((stage) => {
      shown['stage:' + stage.id] = { label: stage.label };
      stage.steps.forEach((step) => {
        shown['step:' + step.id] = Object.assign({ label: step.label }, Amends.guidance.of(step));
      });
    });
    return shown;
  }

  function take(editor, told) {
    editor.told = told;
    editor.told.shown = shownIn(told.state);
    editor.panel.state = told.state;
  }

  /** The document with ids also for what has no text yet, so that it can be shown. */
  function whole(editor) {
    const doc = Amends.methodModel.workOn(editor.body(), true);
    Amends.methodModel.nameAll(doc);
    return Amends.methodModel.body(doc);
  }

  /** Asks a moment after the last change. What is half typed has no meaning yet: then the last picture stays, and says so. */
  function ask(editor, soon) {
    window.clearTimeout(editor.asking);
    editor.asking = window.setTimeout(
      () => {
        const asked = Amends.methodCalls.preview(editor.language, editor.page.project, whole(editor));
        editor.asked = asked;
        asked.then(
          (told) => {
            if (editor.asked === asked) {
              editor.unready = '';
              take(editor, told);
              editor.draw();
            }
          },
          (failure) => {
            if (editor.asked === asked) {
              editor.unready = failure.message;
              editor.draw();
            }
          }
        );
      },
      soon ? 0 : PAUSE_MILLIS
    );
  }

  function panel(editor) {
    const drawn = [Amends.progress.draw(editor.panel), editor.panel.state.stages.map((stage) => Amends.stages.drawStage(editor.panel, stage))];
    return build(
      'div',
      { class: 'amends-panel amends-method-panel', 'data-key': 'panel', lang: editor.language },
      build('div', { class: 'amends-card', 'data-kind': 'apology' }, Amends.reading.only(drawn))
    );
  }

  function gate(editor) {
    return build(
      'section',
      { class: 'amends-method-gate', 'data-key': 'gate', 'aria-labelledby': 'amends-method-gate' },
      build('h3', { id: 'amends-method-gate' }, AJS.I18n.getText('amends.method-editor.gate')),
      build('p', { 'data-key': 'gate-words' }, editor.told.gate)
    );
  }

  function draw(editor) {
    return build(
      'div',
      { class: 'amends-method-preview', 'data-key': 'preview' },
      editor.told.gate && gate(editor),
      build('h3', { 'data-key': 'preview-title' }, AJS.I18n.getText('amends.method-editor.preview')),
      build('p', { class: 'amends-hint', 'data-key': 'preview-hint' }, AJS.I18n.getText('amends.method-editor.preview.hint')),
      editor.unready && build('p', { class: 'amends-notice', 'data-key': 'unready' }, AJS.I18n.getText('amends.method-editor.preview.unready', editor.unready)),
      editor.panel.state && panel(editor)
    );
  }

  function onClick(page, event) {
    const button = event.target.closest('.amends-method-panel button[data-action]');
    const action = button && button.getAttribute('data-action');
    if (button && page.editor && LOOKS.indexOf(action) >= 0) {
      Amends.clicks[action](page.editor.panel, button.getAttribute('data-subject'));
    }
  }

  /** The panel that is shown; its clicks only fold and unfold. */
  function begin(editor) {
    editor.told = {};
    editor.panel = { issue: '', view: freshView(), draw: () => editor.draw() };
  }

  Amends.methodPreview = { begin: begin, ask: ask, draw: draw, onClick: onClick };
})((window.Amends = window.Amends || {}));
