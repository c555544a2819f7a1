/*
 * Small forms that open where they are needed. A kind of form says its fields and the request they make; what has
 * been typed stays in the panel's view until it is saved or cancelled, so that redrawing and refusals lose nothing.
 *
 * Amends.forms.kinds[kind] = { title(panel, form), fields(panel, form) -> [field], save(panel, form), request(panel, form) -> write,
 *   before?(panel, form) -> what stands above the fields, changed?(panel, form) when something was changed in it,
 *   wants?(form) -> what the goodwill gate still wants, in words }
 * A panel may bring a function write(panel, write), and then saves in its own way.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = {};

  /** The form in a dialog of its own, with a heading, and a place for what a screen reader is told meanwhile. */
  function drawDialog(panel, place) {
    const drawn = draw(panel, place);
    if (!drawn) {
      return null;
    }
    const title = 'amends-title-' + place;
    const form = panel.view.forms[place];
    return build(
      'dialog',
      { class: 'amends-dialog', 'data-key': 'dialog:' + place, 'aria-labelledby': title },
      build('h3', { id: title, class: 'amends-dialog-title' }, kinds[form.kind].title(panel, form)),
      drawn,
      build('div', { class: 'amends-aside', role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true', 'data-says': '', 'data-key': 'says:' + place })
    );
  }

  function draw(panel, place) {
    const form = panel.view.forms[place];
    if (!form) {
      return null;
    }
    const kind = kinds[form.kind];
    const fields = kind.fields(panel, form);
    const elsewhere = Amends.fields.errorsElsewhere(form, fields);
    return build(
      'form',
      {
        class: 'amends-form',
        'data-form': form.kind,
        'data-place': place,
        'data-key': 'form:' + place,
        novalidate: true,
        'aria-label': kind.title(panel, form),
        'aria-busy': form.busy ? 'true' : null
      },
      kind.before ? kind.before(panel, form) : null,
      fields.map((field) => Amends.fields.draw(form, field)),
      elsewhere.length > 0 &&
        build(
          'p',
          { class: 'amends-error', id: 'amends-error-' + place, 'data-key': 'error:' + place },
          AJS.I18n.getText('amends.panel.not-saved', Amends.fields.messages(elsewhere))
        ),
      build(
        'div',
        { class: 'amends-buttons', 'data-key': 'buttons:' + place },
        button(panel, form, 'save', kind.save(panel, form), { type: 'submit', class: 'aui-button aui-button-primary' }),
        !form.stays &&
          button(panel, form, 'cancel', AJS.I18n.getText('amends.panel.cancel'), { type: 'button', class: 'aui-button aui-button-link' })
      )
    );
  }

  function button(panel, form, action, words, look) {
    const attributes = { 'data-action': action, 'data-key': form.place + '/' + action };
    const about = AJS.I18n.getText('amends.panel.about', words, kinds[form.kind].title(panel, form));
    return build('button', Object.assign(attributes, look, { 'aria-label': about }), words);
  }

  /** Opens a form at a place ("step:explain"); the same form there stays as it is, with what was typed. Remembers what opened it. */
  function open(panel, place, kind, values) {
    const present = panel.view.forms[place];
    if (!present || present.kind !== kind) {
      panel.view.forms[place] = {
        place: place,
        kind: kind,
        subject: place.split(':').slice(1).join(':'),
        values: Object.assign({}, values),
        errors: [],
        opener: panel.view.opener
      };
    }
    delete panel.view.errors[place];
    const form = panel.view.forms[place];
    const fields = kinds[kind].fields(panel, form);
    const first = fields.find((one) => one.focus) || fields[0];
    panel.view.focus = Amends.fields.keyOf(form, first);
    panel.draw();
    changed(panel, place);
  }

  /** Tells a kind of form that wants to know that something in it was changed. */
  function changed(panel, place) {
    const form = panel.view.forms[place];
    if (form && kinds[form.kind].changed) {
      kinds[form.kind].changed(panel, form);
    }
  }

  /** Closes a form and gives focus back to what opened it. */
  function close(panel, place) {
    const form = panel.view.forms[place];
    if (form) {
      panel.view.focus = form.opener;
      delete panel.view.forms[place];
      panel.draw();
    }
  }

  /** Shows what was refused, gives focus to the field that is meant, and returns what a screen reader is told. */
  function refused(panel, form, failure) {
    const closed = failure.gate && !form.gate;
    form.busy = false;
    form.errors = closed ? [] : failure.errors;
    form.gate = failure.gate || form.gate;
    const fields = kinds[form.kind].fields(panel, form);
    const wrong =
      fields.find((field) => Amends.fields.errorsOf(form, field).length > 0) || (form.gate && fields.find((field) => field.name === 'reason'));
    panel.view.focus = wrong ? Amends.fields.keyOf(form, wrong) : form.place + '/save';
    panel.draw();
    return closed ? kinds[form.kind].wants(form) : AJS.I18n.getText('amends.panel.not-saved', Amends.fields.messages(failure.errors));
  }

  /** What has to be chosen, or said (a field may say in words that it is required), and is not. */
  function unchosen(panel, form) {
    return kinds[form.kind]
      .fields(panel, form)
      .filter((field) => (field.type === 'radio' || field.required) && !String(Amends.fields.valueOf(form, field)).trim())
      .map((field) => ({ field: field.name, message: field.required || AJS.I18n.getText('amends.panel.choose') }));
  }

  function submit(panel, place) {
    const form = panel.view.forms[place];
    if (!form || form.busy) {
      return;
    }
    const missing = unchosen(panel, form);
    if (missing.length > 0) {
      const words = refused(panel, form, { errors: missing });
      const gate = missing.length === 1 && missing[0].field === 'reason' && form.gate;
      Amends.announcer.say(gate && kinds[form.kind].wants ? kinds[form.kind].wants(form) : words);
      return;
    }
    const write = kinds[form.kind].request(panel, form);
    form.busy = true;
    form.errors = [];
    panel.draw();
    (panel.write || Amends.saving.write)(
      panel,
      Object.assign({ place: place }, write, {
        done: () => {
          delete panel.view.forms[place];
          panel.view.focus = write.focus || form.opener;
        },
        failed: (failure) => refused(panel, form, failure)
      })
    );
  }

  /** What was typed, with the field's own default where nothing was. */
  function valuesOf(panel, form) {
    const values = {};
    kinds[form.kind]
      .fields(panel, form)
      .filter((field) => field.name)
      .forEach((field) => {
        values[field.name] = String(Amends.fields.valueOf(form, field)).trim();
      });
    return values;
  }

  Amends.forms = { kinds: kinds, draw: draw, drawDialog: drawDialog, changed: changed, open: open, close: close, submit: submit, valuesOf: valuesOf };
})((window.Amends = window.Amends || {}));
