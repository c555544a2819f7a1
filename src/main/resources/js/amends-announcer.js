/*
 * What happened, said to screen readers: each message once, politely, in one place of the page that outlives everything
 * that Jira draws anew. What stands on the screen is therefore no live region. An open dialog silences the page behind it,
 * so it brings a place of its own, marked with data-says.
 */
(function (Amends) {
  'use strict';

  const ID = 'amends-announcer';
  const QUICK_MILLIS = 1000;

  function region() {
    const present = document.getElementById(ID);
    if (present) {
      return present;
    }
    const made = Amends.dom.build('div', { id: ID, class: 'amends-aside', role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' });
    return document.body.appendChild(made);
  }

  function say(words) {
    (document.querySelector('dialog [data-says]') || region()).textContent = words;
  }

  /** The eye sees at once what is being saved; this tells it only when it takes long. Returns what calls it off. */
  function sayWhenSlow(words) {
    say('');
    const timer = window.setTimeout(() => say(words), QUICK_MILLIS);
    return () => window.clearTimeout(timer);
  }

  /* A region that comes with its first words is not heard by all of them. */
  Amends.dom.whenReady(region);

  Amends.announcer = { say: say, sayWhenSlow: sayWhenSlow };
})((window.Amends = window.Amends || {}));
