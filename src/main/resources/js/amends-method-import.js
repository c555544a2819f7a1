/*
 * A method from a file, or pasted: first what it would change is shown, or what is wrong with it and where; then it is kept as a draft.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const dialogs = Amends.methodDialog;
  const ID = /"id"\s*:\s*"([a-z][a-z0-9-]{0,39})"/;

  /** The id that the file says it is for; a file that cannot be read has the first that stands in it, and the server says the rest. */
  function idIn(text) {
    try {
      return String(JSON.parse(text).id || 'imported');
    } catch (e) {
      // The server finds the line and says it in words.
      return (ID.exec(text) || ['', 'imported'])[1];
    }
  }

  function present(page, id) {
    return page.methods.find((one) => one.id === id);
  }

  function asked(page, dialog, dryRun) {
    const there = present(page, dialog.id);
    return { dryRun: dryRun, revision: there ? there.revision : 'none', project: there ? '' : dialog.values.project };
  }

  function where(page, dialog) {
    const there = present(page, dialog.id);
    return there
      ? AJS.I18n.getText('amends.method-editor.import.becomes-draft', Amends.methodList.nameOf(there))
      : AJS.I18n.getText('amends.method-editor.import.becomes-new', dialog.id);
  }

  function scope(page, dialog) {
    const options = [{ value: '', label: AJS.I18n.getText('amends.plan.all') }].concat(page.projects.map((one) => ({ value: one.key, label: one.name })));
    return dialogs.field(dialog, { name: 'project', label: AJS.I18n.getText('amends.method-editor.scope'), options: options });
  }

  dialogs.kinds.import = {
    title: () => AJS.I18n.getText('amends.method-editor.import'),
    draw: (page, dialog) => [
      build(
        'div',
        { class: 'amends-field', 'data-key': 'file-field' },
        build('label', { for: 'amends-method-file' }, AJS.I18n.getText('amends.method-editor.import.file')),
        build('input', { type: 'file', id: 'amends-method-file', accept: '.json,application/json', class: 'amends-input', 'data-key': 'amends-method-file' })
      ),
      dialogs.field(dialog, { name: 'text', label: AJS.I18n.getText('amends.method-editor.import.text'), lines: 8, more: { spellcheck: 'false', class: 'amends-input amends-method-json' } }),
      !page.project && scope(page, dialog),
      dialog.shown && build('p', { 'data-key': 'import-where' }, where(page, dialog)),
      dialog.shown && Amends.methodChanges.draw(dialog.shown)
    ],
    save: (page, dialog) => (dialog.shown ? AJS.I18n.getText('amends.method-editor.import.take') : AJS.I18n.getText('amends.method-editor.import.show')),
    changed: (page, dialog) => {
      dialog.shown = null;
      dialog.errors = [];
    },
    submit: (page, dialog) => (dialog.shown ? keep(page, dialog) : show(page, dialog))
  };

  /** Where it is wrong is told in the field that holds it all: by line, or by the path of the part. */
  function atTheText(errors) {
    return errors.map((one) => {
      const place = one.line ? AJS.I18n.getText('amends.method-editor.import.line', one.line) : '';
      const known = ['project', 'text'].indexOf(one.field) >= 0;
      const field = !known && one.field ? one.field + ':' : '';
      return { field: one.field === 'project' ? 'project' : 'text', message: [place, field, one.message].filter(Boolean).join(' ') };
    });
  }

  function refused(page, dialog, failure) {
    dialog.shown = null;
    dialogs.refused(page, dialog, atTheText(failure.errors));
  }

  function show(page, dialog) {
    if (!dialog.values.text || !dialog.values.text.trim()) {
      dialogs.refused(page, dialog, [{ field: 'text', message: AJS.I18n.getText('amends.method-editor.import.nothing') }]);
      return;
    }
    dialog.id = idIn(dialog.values.text);
    Object.assign(dialog, { busy: true, errors: [] });
    page.draw();
    Amends.methodCalls.save(dialog.id, dialog.values.text, asked(page, dialog, true)).then(
      (told) => {
        Object.assign(dialog, { busy: false, shown: told.changes });
        page.draw();
        Amends.announcer.say(AJS.I18n.getText('amends.method-editor.changes.count', told.changes.length));
      },
      (failure) => refused(page, dialog, failure)
    );
  }

  function keep(page, dialog) {
    dialog.busy = true;
    page.draw();
    Amends.methodCalls.save(dialog.id, dialog.values.text, asked(page, dialog, false)).then(
      () => {
        dialogs.close(page);
        Amends.methodList.look(page, dialog.id, AJS.I18n.getText('amends.method-editor.import.taken'));
      },
      (failure) => refused(page, dialog, failure)
    );
  }

  function take(page, file) {
    const dialog = page.dialog;
    file.text().then((text) => {
      if (page.dialog === dialog) {
        dialog.values.text = text;
        dialogs.kinds.import.changed(page, dialog);
        page.draw();
        show(page, dialog);
      }
    });
  }

  Amends.methodImport = {
    open: (page) => dialogs.open(page, 'import', { text: '', project: page.project || '' }, { shown: null }),
    take: take
  };
})((window.Amends = window.Amends || {}));
