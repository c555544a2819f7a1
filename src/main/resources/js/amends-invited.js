/*
 * The page of the customers of a project who were invited in, with their last call and their next.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function names() {
    return {
      customer: AJS.I18n.getText('amends.invited.customer'),
      ticket: AJS.I18n.getText('amends.invited.ticket'),
      to: AJS.I18n.getText('amends.invited.to'),
      at: AJS.I18n.getText('amends.invited.at'),
      last: AJS.I18n.getText('amends.invited.last'),
      next: AJS.I18n.getText('amends.invited.next')
    };
  }

  function head() {
    const cells = Object.keys(names()).map((name) => build('th', { role: 'columnheader', scope: 'col', 'data-key': name }, names()[name]));
    return build('thead', { role: 'rowgroup', 'data-key': 'head' }, build('tr', { role: 'row' }, cells));
  }

  function ticket(row) {
    return [build('a', { href: row.ticket.href, 'data-key': 'ticket:' + row.ticket.key }, row.ticket.key), ' ', row.ticket.summary];
  }

  function shown(row, name) {
    return name === 'ticket' ? ticket(row) : row[name];
  }

  /** What is not there yet takes no line where each cell has one. */
  function cell(row, name) {
    const look = (name === 'ticket' ? 'amends-cell-ticket' : 'amends-cell-named') + (shown(row, name) ? '' : ' amends-empty');
    return build('td', { role: 'cell', class: look, 'data-label': names()[name], 'data-key': name }, shown(row, name));
  }

  function line(row) {
    return build(
      'tr',
      { role: 'row', 'data-ticket': row.ticket.key, 'data-key': 'row:' + row.ticket.key },
      Object.keys(names()).map((name) => cell(row, name))
    );
  }

  function table(page) {
    return build(
      'table',
      { role: 'table', class: 'aui amends-lines', 'aria-label': AJS.I18n.getText('amends.invited.title'), 'data-key': 'lines' },
      head(),
      build('tbody', { role: 'rowgroup', 'data-key': 'body' }, page.state.rows.map(line))
    );
  }

  function pathOf(page) {
    return '/projects/' + encodeURIComponent(page.project) + '/invited';
  }

  function file(page) {
    const context = window.AJS && AJS.contextPath ? AJS.contextPath() : '';
    const attributes = { href: context + '/rest/amends/1.0' + pathOf(page) + '.csv', download: 'invited.csv', 'data-key': 'csv' };
    return build('p', { class: 'amends-file', 'data-key': 'file' }, build('a', attributes, AJS.I18n.getText('amends.invited.csv')));
  }

  function draw(page) {
    const some = page.state.rows.length > 0;
    Amends.dom.show(
      page.box,
      build(
        'div',
        { class: 'amends-invited-page', 'data-key': 'page' },
        build('h2', { 'data-key': 'title' }, AJS.I18n.getText('amends.invited.title')),
        build('p', { class: 'amends-meta', 'data-key': 'about' }, AJS.I18n.getText('amends.invited.about')),
        page.error && build('p', { class: 'amends-error', 'data-key': 'error' }, page.error),
        some ? table(page) : build('p', { class: 'amends-none', 'data-key': 'none' }, AJS.I18n.getText('amends.invited.none')),
        Amends.pages.hidden(page.state),
        Amends.pages.draw(page.state),
        page.state.total > 0 && file(page)
      )
    );
  }

  function load(page, start) {
    Amends.rest.send('GET', pathOf(page) + '?start=' + start).then(
      (state) => {
        Object.assign(page, { state: state, error: '' });
        draw(page);
        const to = Math.min(state.start + state.limit, state.total);
        Amends.announcer.say(AJS.I18n.getText('amends.queue.page', state.start + 1, to, state.total));
      },
      (failure) => {
        page.error = (failure.errors || [failure]).map((one) => one.message).join(' ');
        draw(page);
        Amends.announcer.say(page.error);
      }
    );
  }

  function adopt(box) {
    if (box.firstElementChild) {
      return;
    }
    const page = { box: box, project: box.getAttribute('data-project'), state: JSON.parse(box.getAttribute('data-state')), error: '' };
    box.addEventListener('click', (event) => {
      const button = event.target.closest('button[data-action]');
      const turns = { previous: -page.state.limit, next: page.state.limit };
      if (button) {
        load(page, Math.max(0, page.state.start + turns[button.getAttribute('data-action')]));
      }
    });
    draw(page);
  }

  function look() {
    document.querySelectorAll('.amends-invited').forEach(adopt);
  }

  Amends.dom.whenAdded(look);
  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
