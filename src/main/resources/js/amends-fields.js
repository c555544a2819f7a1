/*
 * The fields of a form: each with its label, what was typed or chosen, its hint and what was refused of it.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function names(field) {
    return field.name;
  }

  /** The errors that name this field: "evidence.with" and "with" are the same box on the screen. */
  function errorsOf(form, field) {
    return form.errors.filter((one) => one.field.split('.').pop() === field.name);
  }

  function errorsElsewhere(form, fields) {
    const shown = fields.map(names);
    return form.errors.filter((one) => shown.indexOf(one.field.split('.').pop()) < 0);
  }

  function messages(errors) {
    return errors.map((one) => one.message).join(' ');
  }

  function valueOf(form, field) {
    const typed = form.values[field.name];
    return typed === undefined ? field.value || '' : typed;
  }

  function control(form, field, attributes) {
    if (field.control) {
      return field.control(attributes, valueOf(form, field));
    }
    if (field.type === 'textarea') {
      return build('textarea', Object.assign({ rows: 2, maxlength: field.max }, attributes, { value: valueOf(form, field) }));
    }
    if (field.type === 'select') {
      const options = field.options.map((one) => build('option', { value: one.value }, one.label));
      return build('select', Object.assign(attributes, { value: valueOf(form, field) }), options);
    }
    return build(
      'input',
      Object.assign(attributes, {
        type: field.type || 'text',
        maxlength: field.max,
        inputmode: field.inputmode,
        autocomplete: 'off',
        size: field.size,
        value: valueOf(form, field)
      })
    );
  }

  function described(field, id, errors) {
    return [field.about, field.hint && id + '-hint', errors.length > 0 && id + '-error'].filter(Boolean).join(' ') || null;
  }

  function below(field, id, errors) {
    return [
      field.hint && build('p', { class: 'amends-hint', id: id + '-hint' }, field.hint),
      errors.length > 0 && build('p', { class: 'amends-error', id: id + '-error' }, messages(errors))
    ];
  }

  function plainField(form, field) {
    const id = 'amends-' + form.place + '-' + field.name;
    const errors = errorsOf(form, field);
    const attributes = {
      id: id,
      name: field.name,
      'data-key': form.place + '/' + field.name,
      class: 'amends-input',
      'aria-invalid': errors.length ? 'true' : null,
      'aria-describedby': described(field, id, errors)
    };
    return build(
      'div',
      { class: 'amends-field' + (field.narrow ? ' amends-narrow' : ''), 'data-field': field.name, 'data-key': 'field:' + id },
      build('label', { for: id }, field.label),
      control(form, field, attributes),
      below(field, id, errors)
    );
  }

  function choice(form, field, option) {
    const key = form.place + '/' + field.name + '/' + option.value;
    const id = 'amends-' + key.replace(/\//g, '-');
    const input = build('input', {
      type: 'radio',
      id: id,
      name: field.name,
      'data-key': key,
      value: option.value,
      checked: valueOf(form, field) === option.value
    });
    return build(
      'div',
      { class: 'amends-choice', 'data-key': 'choice:' + key },
      input,
      build('label', { for: id }, option.label, option.excerpt && build('q', { class: 'amends-excerpt' }, option.excerpt))
    );
  }

  function radioField(form, field) {
    const id = 'amends-' + form.place + '-' + field.name;
    const errors = errorsOf(form, field);
    return build(
      'fieldset',
      {
        class: 'amends-field' + (field.inline ? ' amends-inline' : ''),
        role: 'radiogroup',
        'data-field': field.name,
        'data-key': 'field:' + id,
        'aria-invalid': errors.length ? 'true' : null,
        'aria-describedby': described(field, id, errors)
      },
      build('legend', {}, field.label),
      field.options.map((one) => choice(form, field, one)),
      below(field, id, errors)
    );
  }

  /** A field; or a notice, which stands among the fields and has no value. */
  function draw(form, field) {
    if (field.type === 'notice') {
      return field.node;
    }
    return field.type === 'radio' ? radioField(form, field) : plainField(form, field);
  }

  /** The key of what has focus when a field has it: of a choice, the chosen or the first one. */
  function keyOf(form, field) {
    const key = form.place + '/' + field.name;
    return field.type === 'radio' ? key + '/' + (valueOf(form, field) || field.options[0].value) : key;
  }

  Amends.fields = { draw: draw, valueOf: valueOf, keyOf: keyOf, errorsOf: errorsOf, errorsElsewhere: errorsElsewhere, messages: messages };
})((window.Amends = window.Amends || {}));
