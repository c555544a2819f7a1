/*
 * The page on which an agent writes their contact card: how, when, and what not for.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function fields() {
    return [
      { name: 'how', label: AJS.I18n.getText('amends.card.how'), hint: AJS.I18n.getText('amends.card.how.hint') },
      { name: 'when', label: AJS.I18n.getText('amends.card.when'), hint: AJS.I18n.getText('amends.card.when.hint') },
      { name: 'notFor', label: AJS.I18n.getText('amends.card.not-for'), hint: AJS.I18n.getText('amends.card.not-for.hint') }
    ];
  }

  function field(card, one) {
    const id = 'amends-card-' + one.name;
    return build(
      'div',
      { class: 'field-group' },
      build('label', { for: id }, one.label),
      build('input', {
        class: 'text long-field',
        type: 'text',
        id: id,
        name: one.name,
        maxlength: '200',
        autocomplete: 'off',
        value: card[one.name],
        'aria-describedby': id + '-hint ' + id + '-error'
      }),
      build('div', { class: 'description', id: id + '-hint' }, one.hint),
      build('div', { class: 'error', id: id + '-error' })
    );
  }

  /** What is wrong, at its field; what names none of ours, at the first. */
  function show(form, errors) {
    fields().forEach((one, at) => {
      const mine = errors.filter((error) => error.field === one.name || (at === 0 && !form.elements[error.field]));
      form.querySelector('#amends-card-' + one.name + '-error').textContent = mine.map((error) => error.message).join(' ');
      form.elements[one.name].setAttribute('aria-invalid', String(mine.length > 0));
    });
    const first = form.querySelector('[aria-invalid=true]');
    if (first) {
      first.focus();
    }
  }

  function saved(form, words) {
    form.querySelector('.amends-card-saved').textContent = words;
    Amends.announcer.say(words);
  }

  function save(event) {
    const form = event.target;
    event.preventDefault();
    saved(form, '');
    const body = {};
    fields().forEach((one) => {
      body[one.name] = form.elements[one.name].value;
    });
    Amends.rest
      .send('PUT', '/me/contact-card', body)
      .then((card) => {
        show(form, []);
        saved(form, card.written ? AJS.I18n.getText('amends.card.saved') : AJS.I18n.getText('amends.card.taken-away'));
      })
      .catch((refused) => show(form, refused.errors || [{ field: '', message: String(refused) }]));
  }

  function draw(box) {
    const card = JSON.parse(box.getAttribute('data-card'));
    const form = build(
      'form',
      { class: 'aui top-label' },
      fields().map((one) => field(card, one)),
      build(
        'div',
        { class: 'buttons-container' },
        build('button', { type: 'submit', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('amends.card.save')),
        build('span', { class: 'amends-card-saved' })
      )
    );
    form.addEventListener('submit', save);
    box.appendChild(build('p', {}, AJS.I18n.getText('amends.card.about')));
    box.appendChild(form);
  }

  function look() {
    document.querySelectorAll('.amends-contact-card:not([data-drawn])').forEach((box) => {
      box.setAttribute('data-drawn', '');
      draw(box);
    });
  }

  Amends.dom.whenReady(look);
})((window.Amends = window.Amends || {}));
