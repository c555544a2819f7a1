/*
 * What the three choices of the page after install have in common: a card with its number and state, one button, an undo, and what was said.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function idOf(choice, name) {
    return 'amends-start-' + choice + '-' + name;
  }

  function lozenge(done) {
    return done
      ? build('span', { class: 'aui-lozenge aui-lozenge-success' }, AJS.I18n.getText('amends.start.done'))
      : build('span', { class: 'aui-lozenge aui-lozenge-current' }, AJS.I18n.getText('amends.start.open'));
  }

  function byWhom(undo) {
    return undo.me
      ? AJS.I18n.getText('amends.start.by-you', undo.when)
      : AJS.I18n.getText('amends.start.by', undo.by, undo.when);
  }

  function undoPart(card) {
    return (
      card.undo && [
        build(
          'button',
          {
            type: 'button',
            class: 'aui-button',
            'data-action': 'undo',
            'data-choice': card.choice,
            'data-key': idOf(card.choice, 'undo'),
            'aria-label': AJS.I18n.getText('amends.panel.about', AJS.I18n.getText('amends.start.undo'), card.title)
          },
          AJS.I18n.getText('amends.start.undo')
        ),
        build('span', { class: 'amends-hint', 'data-key': idOf(card.choice, 'by') }, byWhom(card.undo))
      ]
    );
  }

  function chooseButton(card) {
    return (
      card.button &&
      build(
        'button',
        {
          type: 'button',
          class: 'aui-button aui-button-primary',
          'data-action': 'choose',
          'data-choice': card.choice,
          'data-key': idOf(card.choice, 'choose'),
          'aria-describedby': card.error ? idOf(card.choice, 'error') : null
        },
        card.button
      )
    );
  }

  /**
   * One choice. `card` tells its choice (code), number, title, hint, done, undo, button (its words; none where there is nothing to
   * choose), said, error and busy.
   */
  function draw(card, ...content) {
    return build(
      'section',
      {
        class: 'amends-start-card',
        'data-choice': card.choice,
        'data-done': String(card.done),
        'data-key': idOf(card.choice, 'card'),
        'aria-labelledby': idOf(card.choice, 'title'),
        'aria-busy': card.busy ? 'true' : null
      },
      build(
        'div',
        { class: 'amends-start-head' },
        build('span', { class: 'amends-start-number', 'aria-hidden': 'true' }, String(card.number)),
        build('h3', { id: idOf(card.choice, 'title'), tabindex: '-1', 'data-key': idOf(card.choice, 'title') }, card.title),
        lozenge(card.done)
      ),
      build('p', { class: 'amends-hint' }, card.hint),
      content,
      card.error && build('p', { class: 'amends-error', id: idOf(card.choice, 'error'), 'data-key': idOf(card.choice, 'error') }, card.error),
      build(
        'div',
        { class: 'amends-buttons', 'data-key': idOf(card.choice, 'buttons') },
        chooseButton(card),
        undoPart(card),
        build('span', { class: 'amends-said', 'data-key': idOf(card.choice, 'said') }, card.said)
      )
    );
  }

  /** One of several, with what it means below its name. */
  function option(choice, id, chosen, name, ...content) {
    const input = idOf(choice, 'option-' + id);
    return build(
      'div',
      { class: 'amends-start-option', 'data-chosen': String(chosen), 'data-key': input + '-row' },
      build(
        'div',
        { class: 'amends-choice' },
        build('input', { type: 'radio', id: input, name: 'amends-start-' + choice, value: id, 'data-pick': choice, 'data-key': input, checked: chosen }),
        build('label', { for: input }, name)
      ),
      build('div', { class: 'amends-start-means' }, content)
    );
  }

  function options(choice, title, all) {
    return build(
      'fieldset',
      { class: 'amends-start-options', 'data-key': idOf(choice, 'options') },
      build('legend', { class: 'amends-aside' }, title),
      all
    );
  }

  /** Where something is arranged otherwise, with the way there. */
  function aside(key, words, page) {
    return build(
      'p',
      { class: 'amends-hint', 'data-key': key },
      words,
      ' ',
      build('a', { href: AJS.contextPath() + '/plugins/servlet/amends/' + page, 'data-key': key + '-link' }, AJS.I18n.getText('amends.plan.title'))
    );
  }

  Amends.startParts = { draw: draw, option: option, options: options, aside: aside, idOf: idOf };
})((window.Amends = window.Amends || {}));
