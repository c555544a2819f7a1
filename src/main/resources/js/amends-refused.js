/*
 * The page of the transitions that were refused within a week, each with its reason: after a bulk change Jira names neither.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function names() {
    return {
      ticket: AJS.I18n.getText('amends.refusals.ticket'),
      transition: AJS.I18n.getText('amends.refusals.transition'),
      why: AJS.I18n.getText('amends.refusals.why'),
      who: AJS.I18n.getText('amends.refusals.who'),
      at: AJS.I18n.getText('amends.refusals.at')
    };
  }

  function shown(row, name) {
    return name === 'ticket' ? [build('a', { href: row.href }, row.key), ' ', row.summary] : row[name];
  }

  function cell(row, name) {
    const look = name === 'ticket' || name === 'why' ? 'amends-cell-ticket' : 'amends-cell-named';
    return build('td', { role: 'cell', class: look, 'data-label': names()[name], 'data-key': name }, shown(row, name));
  }

  function line(row, place) {
    return build(
      'tr',
      { role: 'row', 'data-ticket': row.key, 'data-key': 'row:' + place },
      Object.keys(names()).map((name) => cell(row, name))
    );
  }

  function table(rows) {
    const cells = Object.keys(names()).map((name) => build('th', { role: 'columnheader', scope: 'col', 'data-key': name }, names()[name]));
    return build(
      'table',
      { role: 'table', class: 'aui amends-lines', 'aria-label': AJS.I18n.getText('amends.refusals.title'), 'data-key': 'lines' },
      build('thead', { role: 'rowgroup', 'data-key': 'head' }, build('tr', { role: 'row' }, cells)),
      build('tbody', { role: 'rowgroup', 'data-key': 'body' }, rows.map(line))
    );
  }

  function adopt(box) {
    if (box.firstElementChild) {
      return;
    }
    const rows = JSON.parse(box.getAttribute('data-state')).rows;
    Amends.dom.show(
      box,
      build(
        'div',
        { class: 'amends-refused-page', 'data-key': 'page' },
        build('h2', { 'data-key': 'title' }, AJS.I18n.getText('amends.refusals.title')),
        build('p', { class: 'amends-meta', 'data-key': 'about' }, AJS.I18n.getText('amends.refusals.about')),
        rows.length > 0
          ? table(rows)
          : build('p', { class: 'amends-none', 'data-key': 'none' }, AJS.I18n.getText('amends.refusals.none'))
      )
    );
  }

  function look() {
    document.querySelectorAll('.amends-refused').forEach(adopt);
  }

  Amends.dom.whenAdded(look);
  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
