/*
 * What changes, as the server tells it: what, where, and both sides.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  const KINDS = {
    added: { words: AJS.I18n.getText('amends.methods.change.added'), look: ' aui-lozenge-success' },
    removed: { words: AJS.I18n.getText('amends.methods.change.removed'), look: ' aui-lozenge-error' },
    changed: { words: AJS.I18n.getText('amends.methods.change.changed'), look: ' aui-lozenge-current' },
    moved: { words: AJS.I18n.getText('amends.methods.change.moved'), look: '' }
  };

  function side(tag, value, aside) {
    const text = value === undefined || value === null || value === '' ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    return text && build(tag, { class: 'amends-method-side' }, build('span', { class: 'amends-aside' }, aside + ' '), text);
  }

  function item(one, at) {
    const kind = KINDS[one.kind] || { words: one.kind, look: '' };
    return build(
      'li',
      { class: 'amends-method-change', 'data-key': 'change-' + at, 'data-kind-of-change': one.kind },
      build('span', { class: 'aui-lozenge amends-lozenge' + kind.look }, kind.words),
      ' ',
      build('span', { class: 'amends-method-where' }, one.words || one.path),
      side('del', one.before, AJS.I18n.getText('amends.methods.change.before')),
      side('ins', one.after, AJS.I18n.getText('amends.methods.change.after'))
    );
  }

  function draw(changes) {
    return changes.length === 0
      ? build('p', { 'data-key': 'changes' }, AJS.I18n.getText('amends.methods.changes.none'))
      : build('ul', { class: 'amends-method-changes', 'data-key': 'changes', tabindex: 0, role: 'list', 'aria-label': AJS.I18n.getText('amends.methods.changes') }, changes.map(item));
  }

  Amends.methodChanges = { draw: draw };
})((window.Amends = window.Amends || {}));
