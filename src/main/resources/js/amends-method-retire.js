/*
 * Retiring a method. Where rules name it the server says which, and whoever retires it all the same has read that.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const dialogs = Amends.methodDialog;

  dialogs.kinds.retire = {
    title: (page, dialog) => AJS.I18n.getText('amends.method-editor.retire.title', dialog.name),
    draw: (page, dialog) => build('p', { 'data-key': 'retire-words' }, dialog.words),
    save: () => AJS.I18n.getText('amends.method-editor.retire.anyway'),
    submit: (page, dialog) => {
      dialog.busy = true;
      page.draw();
      Amends.methodCalls.retire(dialog.id, dialog.revision, true).then(
        () => {
          dialogs.close(page);
          done(page, dialog.id);
        },
        (failure) => dialogs.refused(page, dialog, failure.errors)
      );
    }
  };

  function done(page, id) {
    Amends.methodList.look(page, id, AJS.I18n.getText('amends.method-editor.retire.done'));
  }

  function retire(page, id) {
    const one = page.methods.find((some) => some.id === id);
    page.errors[id] = '';
    Amends.methodCalls.retire(id, one.revision, false).then(
      () => done(page, id),
      (failure) => {
        const ruled = failure.errors.find((error) => error.field === 'rules');
        if (ruled) {
          dialogs.open(page, 'retire', {}, { id: id, revision: one.revision, name: Amends.methodList.nameOf(one), words: ruled.bare });
        } else {
          Amends.methodList.failed(page, id, failure);
        }
      }
    );
  }

  Amends.methodRetire = { retire: retire };
})((window.Amends = window.Amends || {}));
