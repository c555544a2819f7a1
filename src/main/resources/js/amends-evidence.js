/*
 * What shows that a step was done: a comment, a call, a known problem, an answer, an invitation. What is offered, ticked and unticked;
 * the forms that ask for more are in a file of their own.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function commentsOf(panel, side) {
    return (panel.state.comments || {})[side] || [];
  }

  /** The viewer's newest public comment, if there is one. */
  function ownComment(panel) {
    return commentsOf(panel, 'mine').find((one) => one.mine !== false);
  }

  /** The newest comment of the customer that answers us and stands for nothing yet: likely the answer that is looked for. */
  function customerComment(panel) {
    return commentsOf(panel, 'customer').find((one) => one.answers && one.said.length === 0);
  }

  function doneWith(panel, ids, evidence) {
    return {
      method: 'POST',
      path: '/steps',
      body: { steps: ids, evidence: evidence },
      steps: ids,
      becomes: 'done',
      undo: ids.map((id) => ({ method: 'DELETE', path: '/steps/' + id, steps: [id], becomes: 'open' })),
      said: AJS.I18n.getText('amends.panel.saved.steps', ids.map((id) => Amends.saving.step(panel, id).label).join(', '))
    };
  }

  function saveStep(panel, id, evidence) {
    Amends.stages.hold(panel, id);
    panel.view.focus = 'step:' + id;
    return Amends.saving.write(panel, Object.assign({ place: 'step:' + id }, doneWith(panel, [id], evidence)));
  }

  /* The likeliest evidence of a step as one button, the rest as links. */

  function button(action, step, words) {
    const attributes = {
      type: 'button',
      class: 'aui-button amends-likely',
      'data-action': action,
      'data-subject': step.id,
      'data-key': action + ':' + step.id
    };
    return build('button', Object.assign(attributes, Amends.stages.about(words, step.label)), words);
  }

  function hint(words) {
    return build('p', { class: 'amends-hint' }, words);
  }

  function called(step) {
    return Amends.stages.linkAbout('called', step, AJS.I18n.getText('amends.panel.called'));
  }

  /** Another comment than the likeliest one, where there is a choice. */
  function drawOther(panel, step) {
    const likeliest = { said: ownComment, agreed: customerComment, answer: customerComment }[evidenceKind(step)];
    const side = evidenceKind(step) === 'said' ? 'mine' : 'customer';
    const offered = Boolean(likeliest) && Boolean(likeliest(panel));
    const words =
      offered || side === 'mine' ? AJS.I18n.getText('amends.panel.other-comment') : AJS.I18n.getText('amends.panel.earlier-comment');
    return Boolean(likeliest) && commentsOf(panel, side).length > (offered ? 1 : 0) && Amends.stages.linkAbout('other', step, words);
  }

  const offers = {
    said: (panel, step) => {
      const own = ownComment(panel);
      return [
        own
          ? button('said', step, AJS.I18n.getText('amends.panel.said', own.when))
          : hint(AJS.I18n.getText('amends.panel.said.nothing-yet')),
        called(step)
      ];
    },
    agreed: (panel, step) => {
      const theirs = customerComment(panel);
      return [
        theirs
          ? button('agreed', step, AJS.I18n.getText('amends.panel.agreed', firstName(theirs.by), theirs.when))
          : hint(AJS.I18n.getText('amends.panel.agreed.nothing-yet')),
        called(step)
      ];
    },
    answer: (panel, step) => {
      const theirs = customerComment(panel);
      return [
        theirs
          ? button('yes', step, AJS.I18n.getText('amends.panel.answer.yes', firstName(theirs.by), theirs.when))
          : hint(AJS.I18n.getText('amends.panel.agreed.nothing-yet')),
        theirs && Amends.stages.linkAbout('no', step, AJS.I18n.getText('amends.panel.answer.no')),
        called(step),
        Amends.answer.draw(panel, step)
      ];
    },
    none: (panel, step) => [button('done', step, AJS.I18n.getText('amends.panel.done'))],
    'known-problem': (panel, step) => [button('known-problem', step, AJS.I18n.getText('amends.panel.known-problem'))],
    change: (panel, step) => [
      button('promise', step, AJS.I18n.getText('amends.panel.promise.record')),
      Amends.stages.linkAbout('known-problem', step, AJS.I18n.getText('amends.panel.known-problem'))
    ],
    invitation: (panel, step) => [button('invited', step, AJS.I18n.getText('amends.panel.invited'))],
    promise: (panel, step) => [button('promise', step, AJS.I18n.getText('amends.panel.promise.record'))],
    reparation: (panel, step) => [button('record-reparation', step, AJS.I18n.getText('amends.panel.reparation.record'))],
    resolution: () => [hint(AJS.I18n.getText('amends.panel.by-itself.resolution'))],
    outcome: () => [hint(AJS.I18n.getText('amends.panel.by-itself.outcome'))]
  };

  function firstName(name) {
    return String(name || '').split(' ')[0];
  }

  function evidenceKind(step) {
    return String(step.evidence).replace(/[ _]/g, '-');
  }

  function takesProblem(step) {
    return ['known-problem', 'change'].indexOf(evidenceKind(step)) >= 0;
  }

  function draw(panel, step) {
    const offer = offers[evidenceKind(step)];
    return offer ? offer(panel, step) : null;
  }

  /* Ticking and unticking. */

  const ticks = {
    said: (panel, step) => (ownComment(panel) ? said(panel, step.id) : openForm(panel, step, 'called')),
    none: (panel, step) => saveStep(panel, step.id, { kind: 'none' }),
    agreed: (panel, step) => openForm(panel, step, customerComment(panel) ? 'agreed' : 'called'),
    answer: (panel, step) => openForm(panel, step, customerComment(panel) ? 'answered' : 'called'),
    'known-problem': (panel, step) => openForm(panel, step, 'known-problem'),
    change: (panel, step) => openForm(panel, step, 'known-problem'),
    invitation: (panel, step) => openForm(panel, step, 'invited')
  };

  /** A form about the likeliest comment keeps to it, whatever is written meanwhile. */
  function openForm(panel, step, kind, values) {
    const about = kind === 'agreed' || kind === 'answered' ? { comment: customerComment(panel) } : {};
    Amends.stages.hold(panel, step.id);
    Amends.forms.open(panel, 'step:' + step.id, kind, Object.assign(about, values));
  }

  function tick(panel, id) {
    const step = Amends.saving.step(panel, id);
    const how = ticks[evidenceKind(step)];
    if (how) {
      how(panel, step);
    } else {
      panel.draw();
    }
  }

  function said(panel, id) {
    return saveStep(panel, id, { kind: 'comment', comment: ownComment(panel).id });
  }

  /** The evidence of a proof, as it was once sent. */
  function evidenceOf(proof) {
    const sent = { kind: proof.kind };
    ['comment', 'at', 'with', 'note', 'issue', 'to', 'satisfied']
      .filter((name) => proof[name] !== undefined)
      .forEach((name) => {
        sent[name] = proof[name];
      });
    return proof.satisfied === undefined ? sent : Object.assign(sent, { more: proof.more || '' });
  }

  /** What would do a step again that is being opened. */
  function again(panel, step) {
    const theirs = step.proof && step.proof.kind === 'portal';
    if (step.state !== 'done' || !step.proof || theirs || (step.proof.kind === 'known-problem' && !step.proof.issue)) {
      return null;
    }
    const pain = evidenceKind(step) === 'agreed' ? { pain: panel.state.pain } : {};
    return [doneWith(panel, [step.id], Object.assign(evidenceOf(step.proof), pain))];
  }

  function untick(panel, id) {
    const step = Amends.saving.step(panel, id);
    Amends.stages.hold(panel, id);
    Amends.saving.write(panel, {
      method: 'DELETE',
      path: '/steps/' + id,
      place: 'step:' + id,
      steps: [id],
      becomes: 'open',
      undo: again(panel, step),
      said: AJS.I18n.getText('amends.panel.saved.opened', step.label)
    });
  }

  /** Not yet: asks what more, on the likeliest comment; there is "Another comment" for the others. */
  function answerNo(panel, id) {
    openForm(panel, Amends.saving.step(panel, id), 'answered', { satisfied: 'no' });
  }

  function answerYes(panel, id) {
    saveStep(panel, id, { kind: 'comment', comment: customerComment(panel).id, satisfied: true, more: '' });
  }

  Amends.evidence = {
    draw: draw,
    drawOther: drawOther,
    commentsOf: commentsOf,
    kindOf: evidenceKind,
    takesProblem: takesProblem,
    doneWith: doneWith,
    tick: tick,
    untick: untick,
    said: said,
    answerYes: answerYes,
    answerNo: answerNo,
    done: (panel, id) => saveStep(panel, id, { kind: 'none' }),
    openForm: (panel, id, kind, values) => openForm(panel, Amends.saving.step(panel, id), kind, values)
  };
})((window.Amends = window.Amends || {}));
