/*
 * The editor of one method: what is typed stays in its working copy until it is saved as a draft, published, or thrown away.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.methodFields;
  const model = Amends.methodModel;

  function nameOf(editor) {
    return (editor.doc.name || {})[editor.language] || Amends.methodList.nameOf({ id: editor.id, name: editor.doc.name });
  }

  /* Drawing. */

  function heading(editor) {
    const entry = editor.entry;
    return build(
      'div',
      { class: 'amends-method-head', 'data-key': 'editor-head' },
      fields.button('back', 'back', AJS.I18n.getText('amends.method-editor.back')),
      build('h2', { class: 'amends-method-name', dir: 'auto' }, nameOf(editor)),
      editor.dirty && build('span', { class: 'aui-lozenge aui-lozenge-current amends-lozenge' }, AJS.I18n.getText('amends.method-editor.unsaved')),
      entry && entry.draft && build('span', { class: 'aui-lozenge amends-lozenge' }, AJS.I18n.getText('amends.method-editor.draft')),
      entry && entry.newest > 0 && build('span', { class: 'aui-lozenge aui-lozenge-success amends-lozenge' }, AJS.I18n.getText('amends.method-editor.version', entry.newest))
    );
  }

  function about(editor) {
    return [
      fields.text(editor, { key: 'doc', holder: editor.doc, path: 'name', name: 'name', label: AJS.I18n.getText('amends.method-editor.name'), max: 80 }),
      fields.id(editor, { key: 'doc', path: 'id', value: editor.id, fresh: editor.revision === 'none' }),
      fields.tick(editor, { key: 'doc', path: 'goodwill', name: 'goodwill', label: AJS.I18n.getText('amends.method-editor.goodwill'), value: editor.doc.goodwill !== false })
    ];
  }

  function elsewhere(editor) {
    return editor.errors
      .filter((one) => !editor.page.box.querySelector('[aria-invalid=true][data-path="' + window.CSS.escape(place(one.field)) + '"]'))
      .map((one) => one.message)
      .join(' ');
  }

  /** Without the language: a text has one field, whichever language it holds. */
  function place(field) {
    return field.replace(/^((?:stages\[\d+\]\.(?:steps\[\d+\]\.)?)?[a-z]+)\..*$/i, '$1');
  }

  function foot(editor) {
    const entry = editor.entry;
    const more = (action, words, on) => build('button', { type: 'button', class: 'aui-button', 'data-action': action, 'data-key': 'amends-method-' + action, disabled: !on }, words);
    return build(
      'div',
      { class: 'amends-method-foot', 'data-key': 'foot' },
      editor.elsewhere && build('p', { class: 'amends-error', 'data-key': 'elsewhere' }, editor.elsewhere),
      build(
        'div',
        { class: 'amends-buttons', 'data-key': 'foot-buttons' },
        build('button', { type: 'submit', class: 'aui-button aui-button-primary', 'data-key': 'amends-method-save' }, AJS.I18n.getText('amends.method-editor.save')),
        more('publish', AJS.I18n.getText('amends.method-editor.publish.open-dialog'), true),
        entry && entry.draft && more('discard', AJS.I18n.getText('amends.method-editor.discard'), true),
        editor.kept && more('mine-again', AJS.I18n.getText('amends.method-editor.stale.mine-again'), true),
        build('span', { class: 'amends-said', 'data-key': 'said' }, editor.said)
      )
    );
  }

  /** Only to be read: what an agent sees, and what the gate means. */
  function drawReadOnly(editor) {
    return build(
      'div',
      { class: 'amends-method-editor', 'data-key': 'reader', role: 'group', 'aria-label': nameOf(editor) },
      heading(editor),
      build('p', { 'data-key': 'read-only' }, editor.entry.shipped ? AJS.I18n.getText('amends.method-editor.read-only.shipped') : AJS.I18n.getText('amends.method-editor.read-only')),
      Amends.methodLanguages.drawPicker(editor),
      Amends.methodPreview.draw(editor),
      build(
        'div',
        { class: 'amends-buttons', 'data-key': 'reader-buttons' },
        build('button', { type: 'button', class: 'aui-button aui-button-primary', 'data-action': 'copy', 'data-subject': editor.id, 'data-key': 'amends-method-copy' }, Amends.methodList.copyWords(editor.page))
      )
    );
  }

  function draw(editor) {
    return editor.readOnly ? drawReadOnly(editor) : drawWritable(editor);
  }

  function drawWritable(editor) {
    return build(
      'form',
      { class: 'amends-method-editor', 'data-key': 'editor', novalidate: true, 'aria-label': nameOf(editor) },
      heading(editor),
      Amends.methodLanguages.draw(editor),
      build(
        'div',
        { class: 'amends-method-columns', 'data-key': 'columns' },
        build('div', { class: 'amends-method-main', 'data-key': 'main' }, about(editor), build('h3', { 'data-key': 'stages-title' }, AJS.I18n.getText('amends.method-editor.stages')), Amends.methodSteps.draw(editor), Amends.methodTouches.draw(editor)),
        Amends.methodPreview.draw(editor)
      ),
      foot(editor)
    );
  }

  /* Saving. */

  function openWrong(editor) {
    editor.errors.map((one) => model.at(editor.doc, one.field).step).filter(Boolean).forEach((step) => {
      editor.open[step.key] = true;
    });
    const language = editor.errors.map((one) => /\.(?:label|question|why|good|bad|title)\.([A-Za-z-]+)$|^name\.([A-Za-z-]+)$/.exec(one.field)).find(Boolean);
    if (language) {
      editor.language = language[1] || language[2];
    }
  }

  function refused(editor, failure) {
    editor.errors = failure.errors;
    editor.elsewhere = '';
    openWrong(editor);
    editor.draw();
    editor.elsewhere = elsewhere(editor);
    const words = AJS.I18n.getText('amends.admin.not-saved', failure.errors.map((one) => one.message).join(' '));
    editor.said = '';
    editor.draw();
    const wrong = editor.page.box.querySelector('.amends-method-editor [aria-invalid=true]');
    if (wrong) {
      wrong.focus();
    }
    Amends.announcer.say(words);
  }

  /** As it is kept now; ids may no longer be typed over. */
  function settled(editor, there) {
    const open = editor.openIds();
    editor.entry = there;
    editor.doc = model.workOn(there.draft || there.document, false);
    Object.assign(editor, { base: there.draft || there.document, revision: there.revision, dirty: false, kept: null, errors: [], elsewhere: '' });
    editor.openThese(open);
  }

  function save(editor) {
    if (editor.busy) {
      return Promise.resolve(false);
    }
    const sent = editor.body();
    Object.assign(editor, { busy: true, errors: [], elsewhere: '', said: AJS.I18n.getText('amends.admin.saving') });
    const saidOtherwise = Amends.announcer.sayWhenSlow(editor.said);
    editor.draw();
    const asked = { revision: editor.revision, project: editor.revision === 'none' ? editor.project : '' };
    return Amends.methodCalls
      .save(sent.id, JSON.stringify(sent), asked)
      .then(() => Amends.methodCalls.read(sent.id))
      .then(
        (there) => {
          saidOtherwise();
          editor.busy = false;
          editor.id = sent.id;
          const typedMeanwhile = JSON.stringify(sent) !== JSON.stringify(editor.body());
          if (typedMeanwhile) {
            Object.assign(editor, { entry: there, base: there.draft, revision: there.revision, said: '' });
          } else {
            settled(editor, there);
            editor.said = AJS.I18n.getText('amends.method-editor.saved');
            Amends.announcer.say(editor.said);
          }
          editor.draw();
          return !typedMeanwhile;
        },
        (failure) => {
          saidOtherwise();
          Object.assign(editor, { busy: false, said: '' });
          if (failure.status === 409 && editor.revision !== 'none') {
            Amends.methodStale.open(editor.page).catch((worse) => refused(editor, worse));
          } else {
            refused(editor, failure);
          }
          return false;
        }
      );
  }

  /** What is not saved yet is saved first: what is published is what was seen. */
  function publish(editor) {
    const ready = editor.dirty || !editor.entry ? save(editor) : Promise.resolve(true);
    ready.then((saved) => saved && Amends.methodPublish.open(editor.page, { id: editor.id, revision: editor.revision, name: nameOf(editor), open: editor.entry.open }));
  }

  function discard(editor) {
    Amends.methodCalls.discard(editor.id, editor.revision).then(
      () => leave(editor, AJS.I18n.getText('amends.method-editor.discarded')),
      (failure) => refused(editor, failure)
    );
  }

  function leave(editor, words) {
    editor.page.editor = null;
    Amends.methodList.look(editor.page, editor.id, words);
  }

  /* Beginning. */

  /** An editor over a working copy: { id, doc, base, project, revision, language, entry? }. */
  function begin(page, given) {
    const editor = Object.assign({ page: page, open: {}, listing: {}, errors: [], said: '', elsewhere: '', dirty: !given.entry, entry: null }, given);
    Amends.methodPreview.begin(editor);
    editor.draw = () => page.editor === editor && page.draw();
    editor.body = () => Object.assign(model.body(editor.doc), { id: editor.id });
    editor.openIds = () => model.steps(editor.doc).filter((step) => editor.open[step.key]).map((step) => step.id);
    editor.openThese = (ids) => {
      editor.open = {};
      model.steps(editor.doc).forEach((step) => {
        editor.open[step.key] = ids.indexOf(step.id) >= 0;
      });
    };
    editor.changed = () => {
      Object.assign(editor, { dirty: true, said: '' });
      editor.draw();
      Amends.methodPreview.ask(editor);
    };
    editor.rest = (document, more) => {
      const open = editor.openIds();
      editor.doc = model.workOn(document, false);
      Object.assign(editor, { errors: [], elsewhere: '' }, more);
      editor.openThese(open);
    };
    page.editor = editor;
    page.said = '';
    page.draw();
    window.scrollTo(0, 0);
    Amends.dom.focus(page.box, editor.readOnly ? 'amends-method-back' : 'amends-method-doc-name');
    Amends.methodPreview.ask(editor, true);
    return editor;
  }

  function openOne(page, id) {
    page.errors[id] = '';
    Amends.methodCalls.read(id, page.project).then(
      (there) => {
        const document = there.draft || there.document;
        const doc = model.workOn(document, false);
        begin(page, {
          id: id,
          doc: doc,
          base: document,
          project: there.project || '',
          revision: there.revision,
          entry: there,
          readOnly: !Amends.methodList.isTheirs(page, there),
          language: Amends.methodLanguages.first(page, doc)
        });
      },
      (failure) => {
        page.errors[id] = failure.message;
        page.draw();
      }
    );
  }

  Amends.methodEditor = { draw: draw, begin: begin, openOne: openOne, save: save, publish: publish, discard: discard, leave: leave };
})((window.Amends = window.Amends || {}));
