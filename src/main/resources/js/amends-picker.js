/*
 * A field that finds a ticket: by its key or by words, through Jira's own search, as far as this agent may see. A combobox: the arrows
 * walk through what was found, Enter takes it, Escape closes the list. A key that somebody types whole needs no list.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const WAIT_MILLIS = 300;
  const MOST = 8;
  const LEAST = 2;
  const KEY = /^\s*([a-z][a-z0-9_]+-[0-9]+)\s*$/i;
  const FIELDS = 'fields=summary,status';

  /** What stands in the page, by the id of its input: which panel, form and field it belongs to. */
  const drawn = new Map();

  function listOf(form, name) {
    form.lists = form.lists || {};
    form.lists[name] = form.lists[name] || { asked: 0, open: false, at: -1, found: [], words: '', chosen: null };
    return form.lists[name];
  }

  /* Asking Jira. */

  function jira(path) {
    const context = window.AJS && AJS.contextPath ? AJS.contextPath() : '';
    return fetch(context + '/rest/api/2' + path, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  }

  function one(issue) {
    const fields = issue.fields || {};
    return { key: String(issue.key), summary: String(fields.summary || ''), status: fields.status ? String(fields.status.name) : '' };
  }

  function byKey(key) {
    return jira('/issue/' + encodeURIComponent(key.toUpperCase()) + '?' + FIELDS)
      .then((response) => (response.ok ? response.json().then((issue) => [one(issue)]) : []));
  }

  /** Letters and digits only: nothing of what is typed can be read as a part of the query. */
  function wordsOf(typed) {
    return typed.match(/[\p{L}\p{N}]+/gu) || [];
  }

  function byWords(typed) {
    const words = wordsOf(typed).join(' ');
    if (!words) {
      return Promise.resolve([]);
    }
    const jql = 'text ~ "' + words + '" OR text ~ "' + words + '*" ORDER BY updated DESC';
    return jira('/search?maxResults=' + (MOST + 1) + '&' + FIELDS + '&jql=' + encodeURIComponent(jql)).then((response) => {
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      return response.json().then((found) => (found.issues || []).map(one));
    });
  }

  function search(typed) {
    const key = KEY.exec(typed);
    return key ? byKey(key[1]).then((found) => (found.length > 0 ? found : byWords(typed))) : byWords(typed);
  }

  function ask(place) {
    const list = listOf(place.form, place.name);
    const number = ++list.asked;
    const typed = String(place.form.values[place.name] || '');
    window.clearTimeout(list.timer);
    list.chosen = null;
    if (typed.trim().length < LEAST) {
      close(place);
      return;
    }
    list.timer = window.setTimeout(() => {
      const answered = (words, found) => number === list.asked && show(place, words, found);
      search(typed).then(
        (found) => {
          const others = found.filter((issue) => issue.key !== place.panel.state.issue.key).slice(0, MOST);
          answered(others.length > 0 ? AJS.I18n.getText('amends.picker.found', others.length) : AJS.I18n.getText('amends.picker.none'), others);
        },
        () => answered(AJS.I18n.getText('amends.picker.failed'), [])
      );
    }, WAIT_MILLIS);
  }

  function show(place, words, found) {
    Object.assign(listOf(place.form, place.name), { open: true, at: -1, found: found, words: words });
    Amends.announcer.say(words);
    place.panel.draw();
  }

  function close(place) {
    const list = listOf(place.form, place.name);
    if (list.open) {
      Object.assign(list, { open: false, at: -1 });
      place.panel.draw();
    }
  }

  function take(place, at) {
    const list = listOf(place.form, place.name);
    const chosen = list.found[at];
    if (!chosen) {
      return;
    }
    list.asked++;
    window.clearTimeout(list.timer);
    Object.assign(list, { open: false, at: -1, chosen: chosen });
    place.form.values[place.name] = chosen.key;
    place.panel.view.focus = place.form.place + '/' + place.name;
    Amends.announcer.say(AJS.I18n.getText('amends.picker.chosen', chosen.key, chosen.summary));
    place.panel.draw();
  }

  /* Drawing. */

  function option(id, list, issue, at) {
    return build(
      'li',
      {
        id: id + '-option-' + at,
        class: 'amends-option' + (at === list.at ? ' amends-option-at' : ''),
        role: 'option',
        'aria-selected': String(at === list.at),
        'data-option': at,
        'data-picker': id,
        'data-key': id + '-option:' + issue.key
      },
      build('span', { class: 'amends-option-key' }, issue.key),
      ' ',
      issue.summary,
      issue.status && [' ', build('span', { class: 'amends-meta' }, issue.status)]
    );
  }

  function below(id, list) {
    if (!list.open) {
      return list.chosen && build('p', { class: 'amends-meta', 'data-key': id + '-chosen' }, list.chosen.summary);
    }
    return list.found.length > 0
      ? build(
          'ul',
          { id: id + '-list', class: 'amends-options', role: 'listbox', 'aria-label': list.words, 'data-key': id + '-list' },
          list.found.map((issue, at) => option(id, list, issue, at))
        )
      : build('p', { class: 'amends-meta', 'data-key': id + '-none' }, list.words);
  }

  function draw(panel, form, name, attributes, value) {
    const list = listOf(form, name);
    const shown = list.open && list.found.length > 0;
    drawn.set(attributes.id, { panel: panel, form: form, name: name });
    return [
      build(
        'input',
        Object.assign({}, attributes, {
          type: 'text',
          maxlength: 255,
          autocomplete: 'off',
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': String(shown),
          'aria-controls': shown ? attributes.id + '-list' : null,
          'aria-activedescendant': shown && list.at >= 0 ? attributes.id + '-option-' + list.at : null,
          value: value
        })
      ),
      below(attributes.id, list)
    ];
  }

  /** A field of a form: {@code words} has its name, label and hint. */
  function field(panel, form, words) {
    return Object.assign({ control: (attributes, value) => draw(panel, form, words.name, attributes, value) }, words);
  }

  /* Keys, typing and clicks. */

  function placeOf(target) {
    const place = target && target.id ? drawn.get(target.id) : undefined;
    return place && place.panel.view.forms[place.form.place] === place.form ? place : undefined;
  }

  function walk(place, step) {
    const list = listOf(place.form, place.name);
    const many = list.found.length;
    if (!list.open || many === 0) {
      ask(place);
      return;
    }
    list.at = list.at < 0 && step < 0 ? many - 1 : (list.at + step + many) % many;
    place.panel.draw();
  }

  const keys = {
    ArrowDown: (place) => walk(place, 1) || true,
    ArrowUp: (place) => walk(place, -1) || true,
    Enter: (place, list) => list.open && list.at >= 0 && (take(place, list.at) || true),
    Escape: (place, list) => list.open && (close(place) || true)
  };

  function onKey(event) {
    const place = placeOf(event.target);
    const key = place && keys[event.key];
    if (key && key(place, listOf(place.form, place.name))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  function onInput(event) {
    const place = placeOf(event.target);
    if (place) {
      place.form.values[place.name] = event.target.value;
      ask(place);
    }
  }

  /** The pointer takes without taking focus from the field. */
  function onPress(event) {
    const target = event.target.closest ? event.target.closest('[data-picker]') : null;
    const place = target && drawn.get(target.getAttribute('data-picker'));
    if (place) {
      event.preventDefault();
      take(place, Number(target.getAttribute('data-option')));
    }
  }

  function onLeave(event) {
    const place = placeOf(event.target);
    if (place) {
      listOf(place.form, place.name).asked++;
      close(place);
    }
  }

  document.addEventListener('keydown', onKey, true);
  document.addEventListener('input', onInput);
  document.addEventListener('mousedown', onPress);
  document.addEventListener('focusout', onLeave);

  Amends.picker = { field: field };
})((window.Amends = window.Amends || {}));
