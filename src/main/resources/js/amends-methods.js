/*
 * The page of methods: the list, or one of them in the editor, and a dialog over either. What is not saved is not left without a
 * question. Loaded last.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const model = Amends.methodModel;

  function draw(page) {
    if (page.editor && page.editor.drag) {
      return;
    }
    Amends.dom.show(
      page.box,
      build(
        'div',
        { class: 'amends-methods-page', 'data-key': page.editor ? 'page-editor' : 'page-list' },
        page.editor ? Amends.methodEditor.draw(page.editor) : Amends.methodList.draw(page),
        Amends.methodDialog.draw(page)
      )
    );
  }

  /* What each button does: actions[action](page, subject, button). */

  function leaveNow(page) {
    Amends.methodDialog.close(page);
    Amends.methodEditor.leave(page.editor, '');
  }

  Amends.methodDialog.kinds.leave = {
    title: () => AJS.I18n.getText('amends.method-editor.leave'),
    draw: () => build('p', { 'data-key': 'leave-words' }, AJS.I18n.getText('amends.method-editor.leave.words')),
    save: () => AJS.I18n.getText('amends.method-editor.save'),
    more: () => Amends.methodDialog.button('leave-now', AJS.I18n.getText('amends.method-editor.leave.without')),
    submit: (page) => {
      Amends.methodDialog.close(page);
      const editor = page.editor;
      Amends.methodEditor.save(editor).then((saved) => saved && Amends.methodEditor.leave(editor, AJS.I18n.getText('amends.method-editor.saved')));
    }
  };

  Amends.methodDialog.kinds.discard = {
    title: () => AJS.I18n.getText('amends.method-editor.discard'),
    draw: () => build('p', { 'data-key': 'discard-words' }, AJS.I18n.getText('amends.method-editor.discard.words')),
    save: () => AJS.I18n.getText('amends.method-editor.discard'),
    submit: (page) => {
      Amends.methodDialog.close(page);
      Amends.methodEditor.discard(page.editor);
    }
  };

  function back(page) {
    if (page.editor.dirty) {
      Amends.methodDialog.open(page, 'leave', {});
    } else {
      Amends.methodEditor.leave(page.editor, '');
    }
  }

  function added(page, one, focus) {
    page.editor.open[one.key] = true;
    page.editor.changed();
    Amends.dom.focus(page.box, focus);
  }

  function addStep(page, key) {
    const step = model.freshStep();
    page.editor.doc.stages[model.placeOf(page.editor.doc, key).stage].steps.push(step);
    added(page, step, 'amends-method-' + step.key + '-label');
  }

  function addStage(page) {
    const stage = model.freshStage();
    page.editor.doc.stages.push(stage);
    added(page, stage.steps[0], 'amends-method-' + stage.key + '-title');
  }

  function addTouch(page) {
    const touch = model.freshTouch(page.editor.doc);
    page.editor.doc.touches.push(touch);
    added(page, touch, 'amends-method-' + touch.key + '-days');
  }

  /** The last step of a stage goes with the stage. */
  function remove(page, key) {
    const doc = page.editor.doc;
    const at = model.placeOf(doc, key);
    const stage = at.touch === undefined ? doc.stages[at.stage] : null;
    model.remove(doc, at.step !== undefined && stage.steps.length === 1 ? stage.key : key);
    page.editor.changed();
    Amends.announcer.say(AJS.I18n.getText('amends.method-editor.removed'));
  }

  /** To the field of a text that is missing. */
  function jump(page, path) {
    const editor = page.editor;
    const at = model.at(editor.doc, path);
    if (at.step) {
      editor.open[at.step.key] = true;
    }
    editor.draw();
    const field = Amends.dom.focus(page.box, 'amends-method-' + (at.holder.key || 'doc') + '-' + at.name);
    field && document.activeElement.scrollIntoView({ block: 'center' });
  }

  function flip(name) {
    return (page) => {
      page.editor.listing[name] = !page.editor.listing[name];
      page.editor.draw();
    };
  }

  function moved(by) {
    return (page, key, button) => Amends.methodMove.by(page.editor, key, by, button.getAttribute('data-key'));
  }

  const ACTIONS = {
    new: (page) => Amends.methodNew.open(page, page.methods.length > 0 ? page.methods[0].id : ''),
    copy: (page, id) => Amends.methodNew.open(page, id),
    import: (page) => Amends.methodImport.open(page),
    edit: (page, id) => Amends.methodEditor.openOne(page, id),
    'move-open': (page, id) => Amends.methodMoving.open(page, id),
    'losing-more': (page) => Amends.methodLosing.goOn(page),
    retire: (page, id) => Amends.methodRetire.retire(page, id),
    restore: (page, id) => Amends.methodList.turn(page, id, Amends.methodCalls.restore, AJS.I18n.getText('amends.method-editor.restore.done')),
    back: back,
    'leave-now': leaveNow,
    publish: (page) => Amends.methodEditor.publish(page.editor),
    discard: (page) => Amends.methodDialog.open(page, 'discard', {}),
    'mine-again': (page) => {
      page.editor.rest(page.editor.kept, { kept: null });
      page.editor.changed();
    },
    'stale-mine': (page) => Amends.methodStale.mine(page),
    'stale-theirs': (page) => Amends.methodStale.theirs(page),
    'close-dialog': (page) => Amends.methodDialog.close(page),
    'open-step': (page, key) => {
      page.editor.open[key] = !page.editor.open[key];
      page.editor.draw();
    },
    'add-step': addStep,
    'add-stage': addStage,
    'add-touch': addTouch,
    remove: remove,
    'move-up': moved(-1),
    'move-down': moved(1),
    missing: flip('missing'),
    outdated: flip('outdated'),
    jump: jump
  };

  /* Typing. */

  function put(editor, target) {
    const at = model.at(editor.doc, target.getAttribute('data-path'));
    const language = target.getAttribute('data-text');
    if (language) {
      at.holder[at.name] = Object.assign({}, at.holder[at.name], { [language]: target.value });
    } else if (at.name === 'id' && at.holder === editor.doc) {
      editor.id = target.value.trim();
    } else if (at.name === 'id') {
      at.holder.id = target.value.trim();
    } else if (at.touch && at.name === 'purpose') {
      model.repurpose(editor.doc, at.touch, target.value);
    } else if (target.hasAttribute('data-whole')) {
      at.holder[at.name] = /^\d{1,6}$/.test(target.value.trim()) ? Number(target.value) : target.value.trim();
    } else {
      at.holder[at.name] = target.type === 'checkbox' ? target.checked : target.value;
    }
  }

  function typed(page, event) {
    const target = event.target;
    const dialog = target.closest('dialog') && page.dialog;
    if (dialog && target.name) {
      dialog.values[target.name] = target.value;
    } else if (page.editor && target.hasAttribute('data-path') && target.type !== 'checkbox') {
      put(page.editor, target);
      page.editor.dirty = true;
      Amends.methodPreview.ask(page.editor);
    }
  }

  function changed(page, event) {
    const target = event.target;
    const dialog = target.closest('dialog') && page.dialog;
    if (dialog && target.type === 'file') {
      target.files.length && Amends.methodImport.take(page, target.files[0]);
    } else if (dialog && target.name) {
      dialog.values[target.name] = target.value;
      const kind = Amends.methodDialog.kinds[dialog.kind];
      kind.changed && kind.changed(page, dialog);
      page.draw();
    } else if (target.id === 'amends-method-language') {
      page.editor.language = target.value;
      page.editor.draw();
      Amends.methodPreview.ask(page.editor, true);
    } else if (page.editor && target.hasAttribute('data-path')) {
      put(page.editor, target);
      model.giveIds(page.editor.doc);
      page.editor.changed();
    }
  }

  function clicked(page, event) {
    const button = event.target.closest('button[data-action]');
    const action = button && ACTIONS[button.getAttribute('data-action')];
    if (button && button.closest('.amends-method-panel')) {
      Amends.methodPreview.onClick(page, event);
    } else if (action) {
      action(page, button.getAttribute('data-subject'), button);
    }
  }

  function submitted(page, event) {
    event.preventDefault();
    if (page.dialog && event.target.hasAttribute('data-dialog')) {
      page.dialog.busy || Amends.methodDialog.kinds[page.dialog.kind].submit(page, page.dialog);
    } else if (page.editor && !page.editor.readOnly) {
      Amends.methodEditor.save(page.editor);
    }
  }

  /** Escape leaves a dialog; the browser's own way of closing it would leave ours behind. */
  function onEscape(page, event) {
    if (event.key === 'Escape' && page.dialog) {
      event.preventDefault();
      Amends.methodDialog.close(page);
    }
  }

  function listen(page) {
    page.box.addEventListener('keydown', (event) => onEscape(page, event));
    page.box.addEventListener('input', (event) => typed(page, event));
    page.box.addEventListener('change', (event) => changed(page, event));
    page.box.addEventListener('click', (event) => clicked(page, event));
    page.box.addEventListener('submit', (event) => submitted(page, event));
    page.box.addEventListener(
      'cancel',
      (event) => {
        if (event.target.nodeName === 'DIALOG') {
          event.preventDefault();
          Amends.methodDialog.close(page);
        }
      },
      true
    );
    window.addEventListener('beforeunload', (event) => page.editor && page.editor.dirty && event.preventDefault());
    Amends.methodMove.listen(page);
  }

  function start() {
    const box = document.querySelector('.amends-methods');
    if (box && !box.firstElementChild) {
      const told = JSON.parse(box.getAttribute('data-page'));
      const page = Object.assign({ box: box, methods: [], errors: {}, error: '', said: '', editor: null, dialog: null }, told);
      page.draw = () => draw(page);
      listen(page);
      page.draw();
      Amends.methodList.look(page);
    }
  }

  Amends.dom.whenReady(start);
})((window.Amends = window.Amends || {}));
