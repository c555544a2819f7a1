/*
 * What this agent may not do here, as the server says: what needs it is not offered, and one line says why.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  /** Why they may not; empty where they may. */
  function not(panel, right) {
    return (panel.state.may || {})[right] || '';
  }

  /** The line that stands where a button would. */
  function line(panel, right) {
    const why = not(panel, right);
    return Boolean(why) && build('p', { class: 'amends-hint', 'data-may-not': right, 'data-key': 'may-not:' + right }, why);
  }

  Amends.may = { not: not, line: line };
})((window.Amends = window.Amends || {}));
