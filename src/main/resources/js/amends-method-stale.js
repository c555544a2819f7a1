/*
 * Somebody else saved the draft meanwhile. Nothing that was typed is lost: put both together, take mine, or take theirs and go back
 * to mine as long as the page is open.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const dialogs = Amends.methodDialog;
  const model = Amends.methodModel;

  function asText(value) {
    return value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  function conflict(one) {
    return build(
      'li',
      { 'data-key': 'conflict-' + one.path, class: 'amends-method-change' },
      build('strong', {}, one.path === 'stages' ? AJS.I18n.getText('amends.method-editor.stale.order') : one.path),
      one.path !== 'stages' && build('del', { class: 'amends-method-side' }, AJS.I18n.getText('amends.method-editor.stale.theirs', asText(one.theirs))),
      one.path !== 'stages' && build('ins', { class: 'amends-method-side' }, AJS.I18n.getText('amends.method-editor.stale.mine', asText(one.mine)))
    );
  }

  function conflicts(dialog) {
    return (
      dialog.merged.conflicts.length > 0 && [
        build('h4', { 'data-key': 'conflicts-title' }, AJS.I18n.getText('amends.method-editor.stale.both')),
        build('ul', { class: 'amends-method-changes', 'data-key': 'conflicts', tabindex: 0, role: 'list', 'aria-label': AJS.I18n.getText('amends.method-editor.stale.both') }, dialog.merged.conflicts.map(conflict))
      ]
    );
  }

  dialogs.kinds.stale = {
    title: () => AJS.I18n.getText('amends.method-editor.stale'),
    draw: (page, dialog) => [
      build('p', { 'data-key': 'stale-words' }, AJS.I18n.getText('amends.method-editor.stale.words')),
      build('h4', { 'data-key': 'stale-title' }, AJS.I18n.getText('amends.method-editor.stale.between')),
      dialog.changes ? Amends.methodChanges.draw(dialog.changes) : build('p', { class: 'amends-hint', 'data-key': 'changes' }, AJS.I18n.getText('amends.method-editor.asking')),
      conflicts(dialog)
    ],
    save: () => AJS.I18n.getText('amends.method-editor.stale.merge'),
    more: () => [
      dialogs.button('stale-mine', AJS.I18n.getText('amends.method-editor.stale.take-mine')),
      dialogs.button('stale-theirs', AJS.I18n.getText('amends.method-editor.stale.take-theirs'))
    ],
    submit: (page, dialog) => goOn(page, dialog, dialog.merged.document, AJS.I18n.getText('amends.method-editor.stale.merged'))
  };

  /** The editor goes on with this document, on what the other saved; what was typed stays at hand. */
  function goOn(page, dialog, document, words) {
    const editor = page.editor;
    const before = editor.body();
    editor.rest(document, { base: dialog.theirs, revision: dialog.revision, kept: dialog.keeps ? before : null, said: words });
    dialogs.close(page, 'amends-method-save');
    editor.changed();
    editor.said = words;
    editor.draw();
    Amends.announcer.say(words);
  }

  function mine(page) {
    goOn(page, page.dialog, page.editor.body(), AJS.I18n.getText('amends.method-editor.stale.mine-taken'));
  }

  function theirs(page) {
    page.dialog.keeps = true;
    goOn(page, page.dialog, page.dialog.theirs, AJS.I18n.getText('amends.method-editor.stale.theirs-taken'));
  }

  /** What differs between what the other saved and mine, in the server's words. */
  function ask(page, dialog) {
    Amends.methodCalls.save(page.editor.id, JSON.stringify(page.editor.body()), { dryRun: true, revision: dialog.revision }).then(
      (told) => {
        dialog.changes = told.changes;
        page.dialog === dialog && page.draw();
      },
      () => {
        // Without the list there is still the choice.
        dialog.changes = [];
        page.dialog === dialog && page.draw();
      }
    );
  }

  /** Reads what the other saved, and asks what to do. */
  function open(page) {
    const editor = page.editor;
    model.nameAll(editor.doc);
    return Amends.methodCalls.read(editor.id).then((there) => {
      const document = there.draft || there.document;
      const merged = Amends.methodMerge.merge(editor.base || {}, editor.body(), document);
      const dialog = dialogs.open(page, 'stale', {}, { theirs: document, revision: there.revision, merged: merged, changes: null });
      ask(page, dialog);
    });
  }

  Amends.methodStale = { open: open, mine: mine, theirs: theirs };
})((window.Amends = window.Amends || {}));
