/*
 * Publishing: what changes, how many apologies are open on which version, and whether they stay on theirs or move; moving names
 * first each ticket that would lose a tick.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const dialogs = Amends.methodDialog;

  function body(dialog) {
    return { revision: dialog.revision, open: dialog.values.open };
  }

  /** How many are open, by version: "version 1: 12". */
  function openOn(open) {
    return Object.keys(open || {})
      .filter((version) => open[version] > 0)
      .map((version) => AJS.I18n.getText('amends.method-editor.open.on', version, open[version]));
  }

  function openLine(dialog) {
    const versions = openOn(dialog.open);
    return build(
      'p',
      { 'data-key': 'open-line' },
      versions.length ? AJS.I18n.getText('amends.method-editor.publish.open', versions.join(', ')) : AJS.I18n.getText('amends.method-editor.publish.none-open')
    );
  }

  dialogs.kinds.publish = {
    title: (page, dialog) => AJS.I18n.getText('amends.method-editor.publish.title', dialog.name),
    draw: (page, dialog) => [
      build('h4', { 'data-key': 'what' }, AJS.I18n.getText('amends.method-editor.changes')),
      dialog.told ? Amends.methodChanges.draw(dialog.told.changes || []) : build('p', { class: 'amends-hint', 'data-key': 'changes' }, AJS.I18n.getText('amends.method-editor.asking')),
      openLine(dialog),
      openOn(dialog.open).length > 0 &&
        dialogs.radios(dialog, {
          name: 'open',
          label: AJS.I18n.getText('amends.method-editor.publish.what-of-open'),
          options: [
            { value: 'keep', label: AJS.I18n.getText('amends.method-editor.publish.keep') },
            { value: 'move', label: AJS.I18n.getText('amends.method-editor.publish.move') }
          ]
        }),
      dialog.told && dialog.values.open === 'move' && Amends.methodLosing.draw(dialog)
    ],
    save: (page, dialog) => (dialog.told ? AJS.I18n.getText('amends.method-editor.publish') : ''),
    changed: (page, dialog) => ask(page, dialog),
    look: (dialog, after) => Amends.methodCalls.publish(dialog.id, Object.assign(body(dialog), after && { after: after }), true),
    submit: publish
  };

  function ask(page, dialog) {
    const open = dialog.values.open;
    dialog.told = null;
    Amends.methodLosing.begin(dialog);
    page.draw();
    dialogs.kinds.publish.look(dialog, null).then(
      (told) => {
        if (page.dialog === dialog && dialog.values.open === open) {
          dialog.told = told;
          Amends.methodLosing.take(dialog, told);
          page.draw();
          Amends.announcer.say(AJS.I18n.getText('amends.method-editor.changes.count', (told.changes || []).length));
        }
      },
      (failure) => dialogs.refused(page, dialog, failure.errors)
    );
  }

  function publish(page, dialog) {
    if (!dialog.told) {
      return;
    }
    dialog.busy = true;
    page.draw();
    Amends.methodCalls.publish(dialog.id, body(dialog), false).then(
      () => {
        dialogs.close(page, 'amends-method-back');
        page.editor = null;
        Amends.methodList.look(page, dialog.id, AJS.I18n.getText('amends.method-editor.published', dialog.name));
      },
      (failure) => dialogs.refused(page, dialog, failure.errors)
    );
  }

  function open(page, asked) {
    const dialog = dialogs.open(page, 'publish', { open: 'keep' }, { id: asked.id, revision: asked.revision, name: asked.name, open: asked.open, told: null });
    ask(page, dialog);
  }

  Amends.methodPublish = { open: open, openOn: openOn };
})((window.Amends = window.Amends || {}));
