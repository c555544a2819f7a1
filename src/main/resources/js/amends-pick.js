/*
 * Suggestions for names of users and groups, asked of Jira while somebody types into a field marked with data-pick. They come as the
 * browser's own list; whatever is typed stands, whether Jira suggests it, answers, or lets this person look at all.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const PAUSE_MILLIS = 250;
  const MOST = 10;

  const KINDS = {
    user: {
      path: '/rest/api/2/user/picker',
      options: (answer) => (answer.users || []).map((one) => ({ value: one.name, words: one.displayName }))
    },
    group: {
      path: '/rest/api/2/groups/picker',
      options: (answer) => (answer.groups || []).map((one) => ({ value: one.name, words: '' }))
    }
  };

  let asking = 0;
  let asked = null;

  function idOf(kind) {
    return 'amends-pick-' + kind;
  }

  /** Outside of what is drawn anew, so that an open list stays. */
  function list(kind) {
    const found = document.getElementById(idOf(kind));
    return found || document.body.appendChild(build('datalist', { id: idOf(kind) }));
  }

  function show(kind, options) {
    list(kind).replaceChildren(...options.map((one) => build('option', { value: one.value, label: one.words && one.words !== one.value ? one.words : null })));
  }

  function ask(kind, typed) {
    const query = '?query=' + encodeURIComponent(typed) + '&maxResults=' + MOST;
    const request = fetch(AJS.contextPath() + KINDS[kind].path + query, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    asked = request;
    request
      .then((response) => (response.ok ? response.json() : {}))
      .then(
        (answer) => asked === request && show(kind, KINDS[kind].options(answer)),
        () => {
          // Without suggestions the field is what it ever was.
        }
      );
  }

  function onInput(event) {
    const kind = event.target.getAttribute && event.target.getAttribute('data-pick');
    if (KINDS[kind]) {
      const typed = event.target.value.trim();
      window.clearTimeout(asking);
      asking = window.setTimeout(() => typed && ask(kind, typed), PAUSE_MILLIS);
    }
  }

  /** What a field needs to have suggestions. */
  function field(kind) {
    list(kind);
    return { 'data-pick': kind, list: idOf(kind), autocomplete: 'off' };
  }

  document.addEventListener('input', onInput);

  Amends.pick = { field: field };
})((window.Amends = window.Amends || {}));
