/*
 * What is asked before a follow-up is moved, cancelled or done: in the line of one, or above the table for all that are chosen.
 * The place of a form ends in the follow-up's id, or in "chosen".
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const CHOSEN = 'chosen';

  function isBulk(form) {
    return form.subject === CHOSEN;
  }

  function idsOf(page, form) {
    return isBulk(form) ? page.chosen() : [form.subject];
  }

  /** What a form is about: one ticket by its key, or how many. */
  function about(page, form) {
    const one = page.row(form.subject);
    return isBulk(form) || !one ? AJS.I18n.getText('amends.queue.chosen', page.chosen().length) : one.ticket.key;
  }

  function title(words) {
    return (page, form) => AJS.I18n.getText('amends.panel.about', words(), about(page, form));
  }

  function reason(label) {
    return { name: 'reason', label: label, max: 1000 };
  }

  function by(form) {
    return form.values.by || '1';
  }

  function days() {
    return {
      1: AJS.I18n.getText('amends.queue.move.day'),
      3: AJS.I18n.getText('amends.queue.move.three'),
      7: AJS.I18n.getText('amends.queue.move.week')
    };
  }

  Amends.forms.kinds['queue-move'] = {
    title: title(() => AJS.I18n.getText('amends.queue.move')),
    save: () => AJS.I18n.getText('amends.queue.move'),
    fields: (page, form) => [
      {
        name: 'by',
        type: 'radio',
        inline: true,
        value: '1',
        label: AJS.I18n.getText('amends.queue.move.by'),
        options: Object.keys(days())
          .map((value) => ({ value: value, label: days()[value] }))
          .concat([{ value: 'date', label: AJS.I18n.getText('amends.queue.move.date') }])
      },
      by(form) === 'date' && { name: 'to', type: 'date', narrow: true, label: AJS.I18n.getText('amends.queue.move.to') },
      reason(AJS.I18n.getText('amends.queue.move.reason'))
    ].filter(Boolean),
    request: (page, form) => {
      const values = Amends.forms.valuesOf(page, form);
      const to = by(form) === 'date' ? { to: values.to } : { days: Number(by(form)) };
      return { verb: 'move', body: Object.assign({ ids: idsOf(page, form), reason: values.reason }, to) };
    }
  };

  Amends.forms.kinds['queue-cancel'] = {
    title: title(() => AJS.I18n.getText('amends.queue.cancel')),
    save: () => AJS.I18n.getText('amends.queue.cancel'),
    fields: () => [reason(AJS.I18n.getText('amends.queue.cancel.reason'))],
    request: (page, form) => ({
      verb: 'cancel',
      body: { ids: idsOf(page, form), reason: Amends.forms.valuesOf(page, form).reason }
    })
  };

  function answers(name, label, options) {
    return { name: name, type: 'radio', inline: true, label: label, options: options };
  }

  function they() {
    return we().concat([{ value: 'no-answer', label: AJS.I18n.getText('amends.panel.outcome.no-answer') }]);
  }

  function we() {
    return [
      { value: 'better', label: AJS.I18n.getText('amends.panel.outcome.better') },
      { value: 'same', label: AJS.I18n.getText('amends.panel.outcome.same') },
      { value: 'worse', label: AJS.I18n.getText('amends.panel.outcome.worse') }
    ];
  }

  function without(form) {
    const words = AJS.I18n.getText('amends.queue.done.without');
    const attributes = {
      type: 'button',
      class: 'aui-button aui-button-link amends-link',
      'data-action': 'without',
      'data-subject': form.subject,
      'data-key': form.place + '/without'
    };
    return { type: 'notice', node: build('p', { 'data-key': form.place + '/notice' }, build('button', attributes, words)) };
  }

  Amends.forms.kinds['queue-done'] = {
    title: title(() => AJS.I18n.getText('amends.queue.done')),
    save: () => AJS.I18n.getText('amends.panel.save'),
    before: (page, form) => question(page.row(form.subject)),
    fields: (page, form) => [
      answers('they', AJS.I18n.getText('amends.panel.outcome.they'), they()),
      answers('we', AJS.I18n.getText('amends.panel.outcome.we'), we()),
      { name: 'note', label: AJS.I18n.getText('amends.panel.note'), max: 1000 },
      without(form)
    ],
    request: (page, form) => {
      const values = Amends.forms.valuesOf(page, form);
      return { verb: 'done', body: { ids: idsOf(page, form), they: values.they, we: values.we, note: values.note } };
    }
  };

  /** What the follow-up is to ask, where that is more than the two questions. */
  function question(row) {
    const asked = row && row.purpose !== 'ask' && row.question;
    return asked ? build('p', { class: 'amends-question', 'data-key': 'question' }, asked) : null;
  }

  function complete(page, form) {
    return { verb: 'done', body: { ids: idsOf(page, form) } };
  }

  Amends.forms.kinds['queue-complete'] = {
    title: title(() => AJS.I18n.getText('amends.queue.done')),
    save: () => AJS.I18n.getText('amends.queue.done.without'),
    before: () => build('p', { class: 'amends-meta', 'data-key': 'about' }, AJS.I18n.getText('amends.queue.done.without.about')),
    fields: () => [{ type: 'notice', name: '', node: null }],
    request: complete
  };

  Amends.queueForms = { CHOSEN: CHOSEN };
})((window.Amends = window.Amends || {}));
