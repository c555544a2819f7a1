/*
 * Open apologies of older versions, sent after the newest: first each ticket that would lose a tick is named; then they move, many of
 * them while nobody waits, and the list says how many are left.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const dialogs = Amends.methodDialog;
  const PAUSE_MILLIS = 5000;

  /** How many follow an older version than the newest. */
  function older(one) {
    return Object.keys(one.open || {})
      .filter((version) => Number(version) < one.newest)
      .reduce((sum, version) => sum + one.open[version], 0);
  }

  dialogs.kinds.move = {
    title: (page, dialog) => AJS.I18n.getText('amends.method-editor.move.title', dialog.name, dialog.newest),
    draw: (page, dialog) => [
      build('p', { 'data-key': 'open-line' }, AJS.I18n.getText('amends.method-editor.publish.open', Amends.methodPublish.openOn(dialog.open).join(', '))),
      dialog.told ? Amends.methodLosing.draw(dialog) : build('p', { class: 'amends-hint', 'data-key': 'asking' }, AJS.I18n.getText('amends.method-editor.asking'))
    ],
    save: (page, dialog) => (dialog.told ? AJS.I18n.getText('amends.method-editor.move.save') : ''),
    look: (dialog, after) => Amends.methodCalls.move(dialog.id, Object.assign({ revision: dialog.revision }, after && { after: after }), true),
    submit: move
  };

  function open(page, id) {
    const one = page.methods.find((some) => some.id === id);
    const dialog = dialogs.open(page, 'move', {}, { id: id, revision: one.revision, name: Amends.methodList.nameOf(one), newest: one.newest, open: one.open, told: null });
    Amends.methodLosing.begin(dialog);
    dialogs.kinds.move.look(dialog, null).then(
      (told) => {
        dialog.told = told;
        Amends.methodLosing.take(dialog, told);
        page.dialog === dialog && page.draw();
      },
      (failure) => dialogs.refused(page, dialog, failure.errors)
    );
  }

  function move(page, dialog) {
    if (!dialog.told) {
      return;
    }
    dialog.busy = true;
    page.draw();
    Amends.methodCalls.move(dialog.id, { revision: dialog.revision }, false).then(
      (told) => {
        dialogs.close(page);
        const words = told.moving ? line(told.moving) : AJS.I18n.getText('amends.method-editor.move.done');
        Amends.methodList.look(page, dialog.id, words);
      },
      (failure) => dialogs.refused(page, dialog, failure.errors)
    );
  }

  function line(moving) {
    return AJS.I18n.getText('amends.method-editor.moving', moving.to, Amends.methodLosing.number(moving.left));
  }

  /** While some are moving, the list is asked for again, and says when they are through. */
  function watch(page) {
    const before = page.methods.filter((one) => one.moving).map((one) => one.id);
    window.clearTimeout(page.watching);
    if (before.length > 0) {
      page.watching = window.setTimeout(() => {
        const through = () => page.methods.filter((one) => before.indexOf(one.id) >= 0 && !one.moving);
        if (page.editor || page.dialog || document.hidden) {
          watch(page);
        } else {
          Amends.methodList.refresh(page).then(() => through().forEach(() => Amends.announcer.say(AJS.I18n.getText('amends.method-editor.move.done'))));
        }
      }, PAUSE_MILLIS);
    }
  }

  Amends.methodMoving = { older: older, open: open, line: line, watch: watch };
})((window.Amends = window.Amends || {}));
