/*
 * A new method: from nothing, or a copy of any that there is. Nothing is kept until it is saved.
 */
(function (Amends) {
  'use strict';

  const dialogs = Amends.methodDialog;
  const model = Amends.methodModel;

  function projects(page) {
    const all = { value: '', label: AJS.I18n.getText('amends.plan.all') };
    return [all].concat(page.projects.map((one) => ({ value: one.key, label: one.name })));
  }

  function languages(page) {
    return page.languages
      .map((tag) => ({ value: tag, label: Amends.methodLanguages.nameOf(tag) }))
      .sort((one, other) => one.label.localeCompare(other.label));
  }

  function froms(page) {
    const none = { value: '', label: AJS.I18n.getText('amends.method-editor.new.empty') };
    return [none].concat(page.methods.map((one) => ({ value: one.id, label: AJS.I18n.getText('amends.method-editor.new.copy', Amends.methodList.nameOf(one)) })));
  }

  dialogs.kinds.fresh = {
    title: () => AJS.I18n.getText('amends.method-editor.new'),
    draw: (page, dialog) => [
      dialogs.field(dialog, { name: 'name', label: AJS.I18n.getText('amends.method-editor.name'), more: { maxlength: 80, dir: 'auto', lang: dialog.values.language } }),
      dialogs.field(dialog, { name: 'language', label: AJS.I18n.getText('amends.method-editor.new.language'), options: languages(page) }),
      dialogs.field(dialog, { name: 'from', label: AJS.I18n.getText('amends.method-editor.new.from'), options: froms(page) }),
      !page.project && dialogs.field(dialog, { name: 'project', label: AJS.I18n.getText('amends.method-editor.scope'), options: projects(page) })
    ],
    save: () => AJS.I18n.getText('amends.method-editor.new.begin'),
    submit: submit
  };

  function beginning(source) {
    return source ? source.draft || source.document : { stages: [] };
  }

  function made(page, dialog, source) {
    const values = dialog.values;
    const document = Object.assign({}, beginning(source), { id: idFor(page, values.name) });
    delete document.version;
    document.name = { [values.language]: values.name.trim() };
    const doc = model.workOn(document, !source);
    if (doc.stages.length === 0) {
      doc.stages.push(model.freshStage());
    }
    page.dialog = null;
    Amends.methodEditor.begin(page, { id: document.id, doc: doc, base: null, project: values.project, revision: 'none', language: values.language });
  }

  function idFor(page, name) {
    return model.idFrom(name, page.methods.map((one) => one.id), 'method');
  }

  function submit(page, dialog) {
    if (!dialog.values.name.trim()) {
      dialogs.refused(page, dialog, [{ field: 'name', message: AJS.I18n.getText('amends.method-editor.name.missing') }]);
    } else if (!dialog.values.from) {
      made(page, dialog, null);
    } else {
      dialog.busy = true;
      page.draw();
      Amends.methodCalls.read(dialog.values.from, page.project).then(
        (source) => page.dialog === dialog && made(page, dialog, source),
        (failure) => dialogs.refused(page, dialog, failure.errors)
      );
    }
  }

  Amends.methodNew = {
    open: (page, from) => dialogs.open(page, 'fresh', { name: '', language: page.language.split('-')[0], from: from || '', project: page.project || '' })
  };
})((window.Amends = window.Amends || {}));
