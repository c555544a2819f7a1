/*
 * Moving stages and steps: by the buttons, by Alt and an arrow anywhere in them, or by dragging their handle. Focus stays on what
 * was moved, and its new place is told.
 */
(function (Amends) {
  'use strict';

  const model = Amends.methodModel;
  const NEAR = 4;

  function told(editor, key) {
    const at = model.placeOf(editor.doc, key);
    if (at.touch !== undefined) {
      const touch = editor.doc.touches[at.touch];
      return AJS.I18n.getText('amends.method-editor.moved.touch', Amends.methodTouches.does(touch), at.touch + 1, editor.doc.touches.length);
    }
    const stage = editor.doc.stages[at.stage];
    const name = Amends.methodSteps.stageName(editor, stage);
    if (at.step === undefined) {
      return AJS.I18n.getText('amends.method-editor.moved.stage', name, at.stage + 1, editor.doc.stages.length);
    }
    const step = Amends.methodSteps.stepName(editor, stage.steps[at.step]);
    return AJS.I18n.getText('amends.method-editor.moved.step', step, at.step + 1, stage.steps.length, name);
  }

  /** One place up (-1) or down (1); focus goes to `focus`, where that has become disabled to its other half. */
  function by(editor, key, steps, focus) {
    if (!model.move(editor.doc, key, steps)) {
      return;
    }
    editor.changed();
    const other = 'amends-method-' + key + (steps < 0 ? '-down' : '-up');
    Amends.dom.focus(editor.page.box, focus) || Amends.dom.focus(editor.page.box, other);
    Amends.announcer.say(told(editor, key));
  }

  function onKey(editor, event) {
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const item = event.altKey && steps && event.target.closest('[data-item]');
    if (item) {
      event.preventDefault();
      by(editor, item.getAttribute('data-item'), steps, event.target.getAttribute('data-key'));
    }
  }

  /* Dragging. While it lasts nothing is drawn anew; a line shows where it would fall. */

  function items(editor, kind) {
    return Array.from(editor.page.box.querySelectorAll('[data-kind="' + kind + '"]'));
  }

  function middle(element) {
    const box = element.getBoundingClientRect();
    return box.top + box.height / 2;
  }

  /** Where a step would fall: the stage under the pointer, and before which of its steps. */
  function stepTarget(editor, y) {
    const stages = items(editor, 'stage');
    const stage = stages.find((one) => y <= one.getBoundingClientRect().bottom) || stages[stages.length - 1];
    const steps = Array.from(stage.querySelectorAll('[data-kind=step]'));
    const before = steps.find((one) => y < middle(one));
    return { stage: stages.indexOf(stage), step: before ? steps.indexOf(before) : steps.length, mark: before || steps[steps.length - 1] || stage, after: !before };
  }

  function stageTarget(editor, y) {
    const stages = items(editor, 'stage');
    const before = stages.find((one) => y < middle(one));
    return { stage: before ? stages.indexOf(before) : stages.length, mark: before || stages[stages.length - 1], after: !before };
  }

  function unmark(drag) {
    if (drag.mark) {
      drag.mark.classList.remove('amends-drop-before', 'amends-drop-after');
    }
  }

  function over(editor, drag, event) {
    unmark(drag);
    const target = drag.kind === 'step' ? stepTarget(editor, event.clientY) : stageTarget(editor, event.clientY);
    drag.target = target;
    drag.mark = target.mark;
    drag.mark.classList.add(target.after ? 'amends-drop-after' : 'amends-drop-before');
  }

  /** The place that it has afterwards: what is taken out before it moves everything after it up by one. */
  function drop(editor, drag) {
    const from = model.placeOf(editor.doc, drag.key);
    const target = drag.target;
    if (drag.kind === 'stage') {
      model.moveTo(editor.doc, drag.key, target.stage - (target.stage > from.stage ? 1 : 0));
    } else {
      const same = target.stage === from.stage && target.step > from.step;
      model.moveTo(editor.doc, drag.key, target.stage, target.step - (same ? 1 : 0));
    }
    editor.changed();
    Amends.announcer.say(told(editor, drag.key));
  }

  function end(editor, dropped) {
    const drag = editor.drag;
    editor.drag = null;
    unmark(drag);
    drag.item.classList.remove('amends-dragged');
    window.clearInterval(drag.scrolling);
    if (dropped && drag.target) {
      drop(editor, drag);
    }
  }

  const EDGE = 48;

  /** At the upper or lower edge of the window the page goes on by itself. */
  function scroll(drag) {
    if (drag.y < EDGE) {
      window.scrollBy(0, -EDGE / 4);
    } else if (drag.y > window.innerHeight - EDGE) {
      window.scrollBy(0, EDGE / 4);
    }
  }

  function onDown(editor, event) {
    const handle = event.button === 0 && event.target.closest('[data-drag]');
    if (handle) {
      event.preventDefault();
      const item = handle.closest('[data-item]');
      editor.drag = { key: item.getAttribute('data-item'), kind: item.getAttribute('data-kind'), item: item, from: event.clientY, y: event.clientY };
      editor.drag.scrolling = window.setInterval(scroll, 30, editor.drag);
      handle.setPointerCapture(event.pointerId);
    }
  }

  function onMove(editor, event) {
    const drag = editor.drag;
    if (drag && (drag.target || Math.abs(event.clientY - drag.from) > NEAR)) {
      drag.y = event.clientY;
      drag.item.classList.add('amends-dragged');
      over(editor, drag, event);
    }
  }

  function listen(page) {
    const withEditor = (what) => (event) => page.editor && what(page.editor, event);
    const dragging = (dropped) => () => page.editor && page.editor.drag && end(page.editor, dropped);
    page.box.addEventListener('keydown', withEditor(onKey));
    page.box.addEventListener('pointerdown', withEditor(onDown));
    page.box.addEventListener('pointermove', withEditor(onMove));
    page.box.addEventListener('pointerup', dragging(true));
    page.box.addEventListener('pointercancel', dragging(false));
    document.addEventListener('keydown', (event) => event.key === 'Escape' && dragging(false)());
  }

  Amends.methodMove = { by: by, listen: listen };
})((window.Amends = window.Amends || {}));
