/*
 * The lines of the queue: one follow-up each, with its ticket, its day, what became of it, whose it is and what can be done.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const ACTIONS = ['done', 'move', 'cancel', 'retry'];

  function words(action) {
    return {
      done: AJS.I18n.getText('amends.queue.done'),
      move: AJS.I18n.getText('amends.queue.move'),
      cancel: AJS.I18n.getText('amends.queue.cancel'),
      retry: AJS.I18n.getText('amends.queue.retry')
    }[action];
  }

  /** Only what failed can be tried again. */
  function actionsOf(row) {
    return ACTIONS.filter((action) => action !== 'retry' || row.state === 'failed');
  }

  function cell(name, label, ...children) {
    return build('td', { role: 'cell', class: 'amends-cell-' + name, 'data-label': label, 'data-key': name }, children);
  }

  function named(row) {
    return row.ticket.key + ', ' + row.touch;
  }

  function choice(page, row) {
    const id = 'amends-choose-' + row.id;
    const box = { type: 'checkbox', id: id, 'data-choose': row.id, 'data-key': 'choose:' + row.id, checked: page.isChosen(row.id) };
    return [build('input', box), build('label', { for: id, class: 'amends-aside' }, AJS.I18n.getText('amends.queue.choose', named(row)))];
  }

  function link(issue, key) {
    return build('a', { href: issue.href, 'data-key': key }, issue.key);
  }

  function ticket(row) {
    return [
      build('p', {}, link(row.ticket, 'ticket:' + row.id), ' ', row.ticket.summary),
      build('p', { class: 'amends-meta' }, row.touch),
      row.readOnly && build('p', { class: 'amends-meta' }, row.readOnly)
    ];
  }

  function overdue(row) {
    const inWords =
      row.overdue === 1 ? AJS.I18n.getText('amends.queue.overdue.day') : AJS.I18n.getText('amends.queue.overdue.days', row.overdue);
    return row.overdue > 0 && [' ', build('span', { class: 'aui-lozenge aui-lozenge-removed' }, inWords)];
  }

  function due(row) {
    return [
      build('p', {}, build('time', { datetime: row.due }, row.dueText), overdue(row)),
      row.moved && build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.queue.moved', row.promisedText))
    ];
  }

  function lozenge(row) {
    const look = { failed: ' aui-lozenge-removed', task: ' aui-lozenge-current', due: ' aui-lozenge-current' }[row.state] || '';
    return build('span', { class: 'aui-lozenge' + look }, row.stateText);
  }

  /** A reason tells why the last attempt failed; what is a task or waits for its day has none to tell. */
  function state(row) {
    return [
      build('p', {}, lozenge(row), row.task && [' ', link(row.task, 'task:' + row.id)]),
      row.waits && build('p', { class: 'amends-meta' }, row.waits),
      row.state !== 'task' && row.reason && build('p', { class: 'amends-meta amends-reason' }, row.reason)
    ];
  }

  function owner(row) {
    if (!row.owner) {
      return AJS.I18n.getText('amends.queue.nobody');
    }
    return row.owner.me ? AJS.I18n.getText('amends.panel.you') : row.owner.name;
  }

  function button(row, action) {
    return build(
      'button',
      {
        type: 'button',
        class: 'aui-button aui-button-link amends-link',
        'data-action': action,
        'data-subject': row.id,
        'data-key': action + ':' + row.id,
        'aria-label': AJS.I18n.getText('amends.panel.about', words(action), named(row))
      },
      words(action)
    );
  }

  function formOf(page, id) {
    const place = Object.keys(page.view.forms).find((one) => one.split(':')[1] === id);
    return place ? Amends.forms.draw(page, place) : null;
  }

  function line(page, row) {
    return build(
      'tr',
      { role: 'row', 'data-key': 'row:' + row.id, 'data-follow-up': row.id, 'data-state': row.state, 'data-ticket': row.ticket.key },
      cell('choose', '', !row.readOnly && choice(page, row)),
      cell('ticket', heads().ticket, ticket(row)),
      cell('due', heads().due, due(row)),
      cell('state', heads().state, state(row)),
      cell('owner', heads().owner, owner(row)),
      cell('actions', '', !row.readOnly && build('div', { class: 'amends-actions' }, actionsOf(row).map((action) => button(row, action))))
    );
  }

  function open(page, row) {
    const form = formOf(page, row.id);
    return (
      form &&
      build(
        'tr',
        { role: 'row', class: 'amends-form-row', 'data-key': 'form-row:' + row.id },
        build('td', { role: 'cell', colspan: 6, 'data-key': 'form-cell' }, form)
      )
    );
  }

  function heads() {
    return {
      ticket: AJS.I18n.getText('amends.queue.ticket'),
      due: AJS.I18n.getText('amends.queue.due'),
      state: AJS.I18n.getText('amends.queue.state'),
      owner: AJS.I18n.getText('amends.queue.owner')
    };
  }

  function head() {
    const named = Object.keys(heads()).map((name) => build('th', { role: 'columnheader', scope: 'col', 'data-key': name }, heads()[name]));
    const choose = build('th', { role: 'columnheader', scope: 'col', 'data-key': 'choose' }, aside(AJS.I18n.getText('amends.queue.choice')));
    const act = build('th', { role: 'columnheader', scope: 'col', 'data-key': 'act' }, aside(AJS.I18n.getText('amends.queue.actions')));
    return build('thead', { role: 'rowgroup', 'data-key': 'head' }, build('tr', { role: 'row' }, choose, named, act));
  }

  function aside(text) {
    return build('span', { class: 'amends-aside' }, text);
  }

  /** The table of what is shown; `title` names it. */
  function draw(page, title) {
    return build(
      'table',
      { role: 'table', class: 'aui amends-lines', 'data-key': 'lines', 'aria-label': title },
      head(),
      build(
        'tbody',
        { role: 'rowgroup', 'data-key': 'body' },
        page.state.rows.map((row) => [line(page, row), open(page, row)])
      )
    );
  }

  Amends.queueRows = { draw: draw, words: words, formOf: formOf };
})((window.Amends = window.Amends || {}));
