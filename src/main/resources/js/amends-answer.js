/*
 * Asking the customer whether it is solved: a link with one question, which the agent sends in words of their own; and what is
 * offered when the answer is no.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function button(action, words, key) {
    return build('button', { type: 'button', class: 'aui-button', 'data-action': action, 'data-key': key || action }, words);
  }

  /** Where the agent writes a comment, if that stands open on the page. */
  function box() {
    const field = document.querySelector('textarea#comment');
    return field && field.offsetParent !== null ? field : null;
  }

  function drawLink(panel) {
    const link = panel.view.answerLink;
    return build(
      'div',
      { class: 'amends-answer-link', 'data-key': 'answer-link' },
      build('label', { for: 'amends-answer-link' }, AJS.I18n.getText('amends.panel.ask-link.label', link.untilText)),
      build('input', { type: 'text', id: 'amends-answer-link', class: 'amends-input', readonly: true, value: link.address, 'data-key': 'answer-link-field' }),
      build(
        'div',
        { class: 'amends-actions' },
        button('copy-link', AJS.I18n.getText('amends.panel.ask-link.copy')),
        box() && button('insert-link', AJS.I18n.getText('amends.panel.ask-link.insert'))
      )
    );
  }

  /** Offered beside what else can tell the answer. */
  function draw(panel, step) {
    if (!panel.state.asks) {
      return null;
    }
    return panel.view.answerLink
      ? drawLink(panel)
      : Amends.stages.linkAbout('ask-link', step, AJS.I18n.getText('amends.panel.ask-link'));
  }

  function said(words) {
    Amends.announcer.say(words);
  }

  /** Fetched when it is wanted: making it is a write, since the first one makes what signs it. */
  function ask(panel, id) {
    Amends.rest.send('POST', '/issues/' + encodeURIComponent(panel.issue) + '/answer-link', {}).then(
      (link) => {
        panel.view.answerLink = { address: link.link, untilText: link.untilText };
        panel.view.focus = 'answer-link-field';
        panel.draw();
      },
      (refused) => {
        panel.view.errors['step:' + id] = refused.message;
        panel.draw();
        said(refused.message);
      }
    );
  }

  function copy(panel) {
    Amends.clipboard.copy(panel.view.answerLink.address).then(
      () => said(AJS.I18n.getText('amends.card.copied')),
      () => said(AJS.I18n.getText('amends.card.not-copied'))
    );
    panel.view.focus = 'copy-link';
    panel.draw();
  }

  /** The link alone, at the end of what stands there: the words are the agent's. */
  function insert(panel) {
    const field = box();
    if (field) {
      field.value = field.value + (field.value && !/\s$/.test(field.value) ? ' ' : '') + panel.view.answerLink.address;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    }
  }

  /** The customer said no: the ticket can be opened again from here. */
  function afterwards(panel) {
    return (
      Boolean(panel.state.unsolved && !panel.state.worse) &&
      build(
        'div',
        { class: 'amends-notice amends-worse', 'data-key': 'unsolved', role: 'group', 'aria-label': AJS.I18n.getText('amends.panel.unsolved') },
        build('p', { 'aria-hidden': 'true' }, AJS.I18n.getText('amends.panel.unsolved')),
        panel.state.reopens && build('div', { class: 'amends-actions' }, button('reopen-ticket', AJS.I18n.getText('amends.panel.worse.reopen'), 'reopen-unsolved')),
        Amends.stages.drawAfter(panel, 'worse')
      )
    );
  }

  Amends.answer = { draw: draw, ask: ask, copy: copy, insert: insert, afterwards: afterwards };
})((window.Amends = window.Amends || {}));
