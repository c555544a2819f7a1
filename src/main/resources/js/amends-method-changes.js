/*
 * What changes, as the server tells it: what and where, in a sentence that holds both sides.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  const KINDS = {
    added: { words: AJS.I18n.getText('amends.method-editor.change.added'), look: ' aui-lozenge-success' },
    removed: { words: AJS.I18n.getText('amends.method-editor.change.removed'), look: ' aui-lozenge-error' },
    changed: { words: AJS.I18n.getText('amends.method-editor.change.changed'), look: ' aui-lozenge-current' },
    moved: { words: AJS.I18n.getText('amends.method-editor.change.moved'), look: '' }
  };

  function item(one, at) {
    const kind = KINDS[one.kind] || { words: one.kind, look: '' };
    return build(
      'li',
      { class: 'amends-method-change', 'data-key': 'change-' + at, 'data-kind-of-change': one.kind },
      build('span', { class: 'aui-lozenge amends-lozenge' + kind.look }, kind.words),
      ' ',
      build('span', { class: 'amends-method-where' }, one.words || one.path)
    );
  }

  function draw(changes) {
    return changes.length === 0
      ? build('p', { 'data-key': 'changes' }, AJS.I18n.getText('amends.method-editor.changes.none'))
      : build('ul', { class: 'amends-method-changes', 'data-key': 'changes', tabindex: 0, role: 'list', 'aria-label': AJS.I18n.getText('amends.method-editor.changes') }, changes.map(item));
  }

  Amends.methodChanges = { draw: draw };
})((window.Amends = window.Amends || {}));
