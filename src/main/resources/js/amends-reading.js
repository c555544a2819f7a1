/*
 * The panel where nothing may be written, by this agent or by anybody: all there is to read, and nothing that would be refused.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const LOOKING = ['all', 'history', 'menu', 'more', 'optional', 'refresh', 'stage', 'timeline', 'unfold', 'why'];

  function looks(control) {
    return LOOKING.indexOf(control.getAttribute('data-action')) >= 0;
  }

  /** The content without whatever writes or asks to. A step keeps its box, which says how it stands. */
  function only(content) {
    const drawing = build('div', {}, content);
    drawing.querySelectorAll('form, .amends-hint').forEach((one) => one.remove());
    drawing.querySelectorAll('button[data-action]').forEach((one) => looks(one) || one.remove());
    drawing.querySelectorAll('input').forEach((box) => {
      box.disabled = true;
    });
    drawing.querySelectorAll('.amends-actions:empty').forEach((one) => one.remove());
    return Array.from(drawing.childNodes);
  }

  function line(why) {
    return build('p', { class: 'amends-meta amends-reading', 'data-key': 'reading' }, why);
  }

  Amends.reading = { only: only, line: line };
})((window.Amends = window.Amends || {}));
