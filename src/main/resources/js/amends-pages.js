/*
 * Below a list that comes in pages: which lines are shown of how many, the way to the others, and how many the reader may not see.
 * Whoever draws it listens for the actions `previous` and `next`.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function step(action, words, possible) {
    return build(
      'button',
      { type: 'button', class: 'aui-button', 'data-action': action, 'data-key': action, disabled: !possible },
      words
    );
  }

  function draw(state) {
    const to = Math.min(state.start + state.limit, state.total);
    return (
      state.total > state.limit &&
      build(
        'nav',
        { class: 'amends-pages', 'aria-label': AJS.I18n.getText('amends.queue.pages'), 'data-key': 'pages' },
        step('previous', AJS.I18n.getText('amends.queue.previous'), state.start > 0),
        build('span', { class: 'amends-meta' }, AJS.I18n.getText('amends.queue.page', state.start + 1, to, state.total)),
        step('next', AJS.I18n.getText('amends.queue.next'), to < state.total)
      )
    );
  }

  function hidden(state) {
    const words =
      state.hidden === 1 ? AJS.I18n.getText('amends.queue.hidden.one') : AJS.I18n.getText('amends.queue.hidden', state.hidden);
    return state.hidden > 0 && build('p', { class: 'amends-meta', 'data-key': 'hidden' }, words);
  }

  Amends.pages = { draw: draw, hidden: hidden };
})((window.Amends = window.Amends || {}));
