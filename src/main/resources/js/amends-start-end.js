/*
 * What comes after the three choices: the way to a ticket with the panel, the fields by name and id, and a word where this Jira has another
 * address than Amends acts at.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  /** This Jira has another address than the one where Amends acts: a copy, or moved. */
  function elsewhere(page) {
    const told = page.told.elsewhere;
    return (
      told &&
      build(
        'div',
        { class: 'aui-message aui-message-warning amends-elsewhere', 'data-key': 'elsewhere' },
        build('p', {}, AJS.I18n.getText('amends.admin.elsewhere', told.here, told.home)),
        build(
          'button',
          { type: 'button', class: 'aui-button', 'data-action': 'act-here', 'data-key': 'act-here' },
          AJS.I18n.getText('amends.admin.elsewhere.act')
        ),
        page.error && build('p', { class: 'amends-error', 'data-key': 'elsewhere-error' }, page.error)
      )
    );
  }

  /** A field of ours by name and id, which rules of automation need; nothing before it is there. */
  function field(key, one) {
    return one && build('p', { class: 'amends-hint', 'data-key': key }, AJS.I18n.getText('amends.admin.field', one.name, one.id));
  }

  function where(page) {
    const ticket = page.told.ticket;
    if (ticket) {
      return [
        build('a', { class: 'aui-button amends-start-ticket', href: ticket.href, 'data-key': 'ticket' }, AJS.I18n.getText('amends.start.end.ticket', ticket.key)),
        build('p', { class: 'amends-hint', 'data-key': 'summary' }, ticket.project + ': ' + ticket.summary)
      ];
    }
    if (!page.told.projects.some((project) => project.on)) {
      return build('p', { class: 'amends-hint', 'data-key': 'end-first' }, AJS.I18n.getText('amends.start.end.first'));
    }
    const words = page.told.agent ? AJS.I18n.getText('amends.start.end.none') : AJS.I18n.getText('amends.start.end.no-agent');
    return build('p', { class: 'amends-hint', 'data-key': 'end-words' }, words);
  }

  function draw(page) {
    return build(
      'section',
      { class: 'amends-start-end', 'data-key': 'end', 'aria-labelledby': 'amends-start-end' },
      build('h3', { id: 'amends-start-end', 'data-key': 'end-title' }, AJS.I18n.getText('amends.start.end')),
      where(page),
      field('field', page.told.field),
      field('follow-up-field', page.told.followUpField)
    );
  }

  Amends.startEnd = { draw: draw, elsewhere: elsewhere };
})((window.Amends = window.Amends || {}));
