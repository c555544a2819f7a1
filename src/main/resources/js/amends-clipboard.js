/*
 * Puts words where they can be pasted from.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  /** Without https the clipboard is only reached by way of a field. */
  function byField(words) {
    const field = document.body.appendChild(build('textarea', { class: 'amends-aside', 'aria-hidden': 'true' }));
    field.value = words;
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('copy'));
  }

  function copy(words) {
    return navigator.clipboard ? navigator.clipboard.writeText(words).catch(() => byField(words)) : byField(words);
  }

  Amends.clipboard = { copy: copy };
})((window.Amends = window.Amends || {}));
