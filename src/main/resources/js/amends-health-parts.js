/*
 * What the sections of the health page are made of.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function lozenge(kind, words) {
    return build('span', { class: 'aui-lozenge aui-lozenge-' + kind }, words);
  }

  function good() {
    return lozenge('success', AJS.I18n.getText('amends.health.good'));
  }

  function needsYou(kind) {
    return lozenge(kind, AJS.I18n.getText('amends.health.needs-you'));
  }

  function part(key, title, mark, ...content) {
    const id = 'amends-health-' + key;
    return build(
      'section',
      { class: 'amends-health-part', 'data-part': key, 'data-key': key, 'aria-labelledby': id },
      build('h3', { id: id }, build('span', {}, title), mark),
      content
    );
  }

  function button(action, words, label, busy) {
    return build(
      'button',
      {
        type: 'button',
        class: 'aui-button',
        'data-action': action,
        'data-key': action,
        'aria-label': label,
        'aria-disabled': busy ? 'true' : null
      },
      words
    );
  }

  Amends.healthParts = { lozenge: lozenge, good: good, needsYou: needsYou, part: part, button: button };
})((window.Amends = window.Amends || {}));
