/*
 * The forms in which somebody says what shows that a step was done, or why it is waived.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const kinds = Amends.forms.kinds;
  const evidence = Amends.evidence;

  function stepOf(panel, form) {
    return Amends.saving.step(panel, form.subject);
  }

  function title(panel, form) {
    return stepOf(panel, form).label;
  }

  function save() {
    return AJS.I18n.getText('amends.panel.save');
  }

  /** The time in the agent's zone, as Jira knows it: the server's clock, and what has passed since it was told. */
  function localNow(panel) {
    const told = new Date(panel.state.now + 'Z').getTime();
    return new Date(told + performance.now() - panel.toldAt).toISOString().slice(0, 16);
  }

  function painField(panel) {
    return {
      name: 'pain',
      label: AJS.I18n.getText('amends.panel.pain.ask'),
      hint: AJS.I18n.getText('amends.panel.pain.hint'),
      max: 200,
      value: panel.state.pain,
      focus: true
    };
  }

  function satisfiedFields(form) {
    const fields = [
      {
        name: 'satisfied',
        type: 'radio',
        inline: true,
        label: AJS.I18n.getText('amends.panel.answer.ask'),
        options: [
          { value: 'yes', label: AJS.I18n.getText('amends.panel.yes') },
          { value: 'no', label: AJS.I18n.getText('amends.panel.no') }
        ]
      }
    ];
    return form.values.satisfied === 'no'
      ? fields.concat([{ name: 'more', label: AJS.I18n.getText('amends.panel.answer.more'), max: 1000, focus: true }])
      : fields;
  }

  function commentField(panel, side) {
    const comments = evidence.commentsOf(panel, side);
    return {
      name: 'comment',
      type: 'radio',
      label: AJS.I18n.getText('amends.panel.which-comment'),
      value: comments.length ? String(comments[0].id) : '',
      options: comments.map((one) => ({
        value: String(one.id),
        label: AJS.I18n.getText('amends.panel.comment-of', one.by, one.when),
        excerpt: one.excerpt
      }))
    };
  }

  function callFields(panel) {
    const theirs = evidence.commentsOf(panel, 'customer')[0];
    return [
      { name: 'at', type: 'datetime-local', label: AJS.I18n.getText('amends.panel.call.at'), value: localNow(panel) },
      { name: 'with', label: AJS.I18n.getText('amends.panel.call.with'), max: 200, value: theirs ? theirs.by : '' },
      { name: 'note', label: AJS.I18n.getText('amends.panel.call.note'), max: 1000, focus: true }
    ];
  }

  function extraFields(panel, form) {
    const kind = evidence.kindOf(stepOf(panel, form));
    if (kind === 'agreed') {
      return [painField(panel)];
    }
    return kind === 'answer' ? satisfiedFields(form) : [];
  }

  function extras(panel, form, values) {
    const kind = evidence.kindOf(stepOf(panel, form));
    if (kind === 'agreed') {
      return { pain: values.pain };
    }
    if (kind !== 'answer') {
      return {};
    }
    const answered = values.satisfied ? { satisfied: values.satisfied === 'yes' } : {};
    return Object.assign(answered, { more: values.more || '' });
  }

  function request(panel, form, shown) {
    return Object.assign(evidence.doneWith(panel, [form.subject], shown), { steps: [], focus: 'step:' + form.subject });
  }

  kinds.called = {
    title: title,
    save: save,
    fields: (panel, form) => extraFields(panel, form).concat(callFields(panel)),
    request: (panel, form) => {
      const values = Amends.forms.valuesOf(panel, form);
      const call = { kind: 'call', at: values.at, with: values.with, note: values.note };
      return request(panel, form, Object.assign(call, extras(panel, form, values)));
    }
  };

  kinds.other = {
    title: title,
    save: save,
    fields: (panel, form) =>
      [commentField(panel, evidence.kindOf(stepOf(panel, form)) === 'said' ? 'mine' : 'customer')].concat(extraFields(panel, form)),
    request: (panel, form) => {
      const values = Amends.forms.valuesOf(panel, form);
      return request(panel, form, Object.assign({ kind: 'comment', comment: Number(values.comment) }, extras(panel, form, values)));
    }
  };

  function quoted(panel, form) {
    const theirs = form.values.comment;
    return build(
      'p',
      { class: 'amends-meta' },
      AJS.I18n.getText('amends.panel.comment-of', theirs.by, theirs.when),
      ' ',
      build('q', {}, theirs.excerpt)
    );
  }

  function byTheirs(panel, form) {
    const values = Amends.forms.valuesOf(panel, form);
    return request(panel, form, Object.assign({ kind: 'comment', comment: form.values.comment.id }, extras(panel, form, values)));
  }

  kinds.agreed = { title: title, save: save, before: quoted, fields: extraFields, request: byTheirs };
  kinds.answered = { title: title, save: save, before: quoted, fields: extraFields, request: byTheirs };

  kinds['known-problem'] = {
    title: title,
    save: save,
    fields: (panel, form) => [
      Amends.picker.field(panel, form, {
        name: 'issue',
        label: AJS.I18n.getText('amends.panel.known-problem.issue'),
        hint: AJS.I18n.getText('amends.panel.known-problem.hint')
      })
    ],
    request: (panel, form) => request(panel, form, { kind: 'known-problem', issue: Amends.forms.valuesOf(panel, form).issue.toUpperCase() })
  };

  kinds.invited = {
    title: title,
    save: save,
    fields: () => [
      { name: 'to', label: AJS.I18n.getText('amends.panel.invited.to'), hint: AJS.I18n.getText('amends.panel.invited.hint'), max: 200 }
    ],
    request: (panel, form) => request(panel, form, { kind: 'invitation', to: Amends.forms.valuesOf(panel, form).to })
  };

  kinds.waive = {
    title: title,
    save: save,
    fields: () => [{ name: 'reason', label: AJS.I18n.getText('amends.panel.waive.reason'), max: 1000 }],
    request: (panel, form) => ({
      method: 'POST',
      path: '/steps/' + form.subject + '/waiver',
      body: { reason: Amends.forms.valuesOf(panel, form).reason },
      undo: [{ method: 'DELETE', path: '/steps/' + form.subject, steps: [form.subject], becomes: 'open' }],
      focus: 'step:' + form.subject,
      said: AJS.I18n.getText('amends.panel.saved.waived', title(panel, form))
    })
  };
})((window.Amends = window.Amends || {}));
