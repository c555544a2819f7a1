/*
 * What is done with follow-ups: one is moved, cancelled, tried again or scheduled; and what comes after "worse".
 */
(function (Amends) {
  'use strict';

  const kinds = Amends.forms.kinds;

  function pathOf(id, verb) {
    return '/follow-ups/' + encodeURIComponent(id) + '/' + verb;
  }

  kinds.move = {
    title: () => AJS.I18n.getText('amends.panel.follow-up.move.title'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: (panel, form) => [
      {
        name: 'days',
        type: 'radio',
        inline: true,
        value: '1',
        label: AJS.I18n.getText('amends.panel.follow-up.move.by'),
        options: [
          { value: '1', label: AJS.I18n.getText('amends.panel.follow-up.move.day') },
          { value: '3', label: AJS.I18n.getText('amends.panel.follow-up.move.days', 3) },
          { value: '7', label: AJS.I18n.getText('amends.panel.follow-up.move.week') },
          { value: 'date', label: AJS.I18n.getText('amends.panel.follow-up.move.date') }
        ]
      },
      ...(form.values.days === 'date' ? [{ name: 'to', type: 'date', label: AJS.I18n.getText('amends.panel.follow-up.move.to') }] : []),
      { name: 'reason', label: AJS.I18n.getText('amends.panel.follow-up.why'), max: 1000 }
    ],
    request: (panel, form) => {
      const values = Amends.forms.valuesOf(panel, form);
      const where = values.days === 'date' ? { to: values.to } : { days: Number(values.days) };
      return {
        method: 'POST',
        path: pathOf(form.subject, 'move'),
        body: Object.assign({ reason: values.reason }, where),
        said: AJS.I18n.getText('amends.panel.saved.moved')
      };
    }
  };

  kinds['cancel-follow-up'] = {
    title: () => AJS.I18n.getText('amends.panel.follow-up.cancel.title'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: () => [{ name: 'reason', label: AJS.I18n.getText('amends.panel.follow-up.why'), max: 1000 }],
    request: (panel, form) => ({
      method: 'POST',
      path: pathOf(form.subject, 'cancel'),
      body: { reason: Amends.forms.valuesOf(panel, form).reason },
      focus: 'timeline',
      said: AJS.I18n.getText('amends.panel.saved.cancelled')
    })
  };

  kinds.schedule = {
    title: () => AJS.I18n.getText('amends.panel.follow-up.schedule'),
    save: () => AJS.I18n.getText('amends.panel.save'),
    fields: (panel) => [
      {
        name: 'touch',
        type: 'select',
        value: panel.state.touches[0].id,
        label: AJS.I18n.getText('amends.panel.follow-up.schedule.touch'),
        options: panel.state.touches.map((one) => ({ value: one.id, label: one.name }))
      },
      {
        name: 'due',
        type: 'date',
        label: AJS.I18n.getText('amends.panel.follow-up.schedule.due'),
        hint: AJS.I18n.getText('amends.panel.follow-up.schedule.due.hint')
      }
    ],
    request: (panel, form) => ({
      method: 'POST',
      path: '/follow-ups',
      body: Amends.forms.valuesOf(panel, form),
      focus: 'timeline',
      said: AJS.I18n.getText('amends.panel.saved.scheduled')
    })
  };

  function retry(panel, id) {
    Amends.saving.write(panel, {
      method: 'POST',
      path: pathOf(id, 'retry'),
      body: {},
      place: 'follow-up:' + id,
      said: AJS.I18n.getText('amends.panel.saved.retried'),
      done: () => {
        panel.view.focus = 'timeline';
      }
    });
  }

  function reopen(panel) {
    afterWorse(panel, '/reopening', {}, AJS.I18n.getText('amends.panel.saved.reopened'));
  }

  function again(panel) {
    afterWorse(panel, '/follow-ups', { touch: panel.state.again }, AJS.I18n.getText('amends.panel.saved.scheduled'));
  }

  function afterWorse(panel, path, body, said) {
    Amends.saving.write(panel, {
      method: 'POST',
      path: path,
      body: body,
      place: 'worse',
      said: said,
      done: () => {
        panel.view.focus = panel.state.kind === 'follow-up' ? 'outcome-said' : 'timeline';
      }
    });
  }

  Amends.followUpDeeds = { retry: retry, reopen: reopen, again: again };
})((window.Amends = window.Amends || {}));
