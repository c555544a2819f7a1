/*
 * What is told of a step: who did it and when, and what shows it; or why it was waived or opened again.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;

  function callInWords(proof) {
    const call = proof.with ? AJS.I18n.getText('amends.panel.proof.call-with', proof.with) : AJS.I18n.getText('amends.panel.proof.call');
    return proof.note ? AJS.I18n.getText('amends.panel.proof.note', call, proof.note) : call;
  }

  function proofInWords(proof) {
    return {
      comment: AJS.I18n.getText('amends.panel.proof.comment'),
      call: callInWords(proof),
      'known-problem': proof.issue || AJS.I18n.getText('amends.panel.known-problem.hidden'),
      portal: AJS.I18n.getText('amends.panel.proof.portal', proof.when || ''),
      invitation: proof.to
    }[proof.kind];
  }

  function answerInWords(proof) {
    if (proof.satisfied === undefined) {
      return null;
    }
    if (proof.satisfied) {
      return AJS.I18n.getText('amends.panel.proof.satisfied');
    }
    const no = AJS.I18n.getText('amends.panel.proof.not-satisfied');
    return proof.more ? AJS.I18n.getText('amends.panel.proof.note', no, proof.more) : no;
  }

  function proofLine(step) {
    const proof = step.proof || {};
    const words = proofInWords(proof);
    const shown = { href: proof.href, 'data-key': 'proof:' + step.id };
    return [answerInWords(proof), proof.href ? build('a', Object.assign(shown, Amends.stages.about(words, step.label)), words) : words];
  }

  function spaced(parts) {
    return parts.filter(Boolean).map((one, at) => (at > 0 ? [' · ', one] : one));
  }

  /** The name of who did something; "You" when it is the reader. */
  function nameOf(done) {
    return done.mine ? AJS.I18n.getText('amends.panel.you') : done.by;
  }

  function who(done) {
    return [nameOf(done), done.when].filter(Boolean).join(', ');
  }

  function line(panel, step) {
    if (step.pending) {
      return build('p', { class: 'amends-meta' }, AJS.I18n.getText('amends.panel.saving'));
    }
    if (step.state === 'done') {
      return build(
        'p',
        { class: 'amends-meta' },
        spaced([who(step)].concat(proofLine(step), step.edited && AJS.I18n.getText('amends.panel.edited-since')))
      );
    }
    if (step.state === 'waived') {
      return build(
        'p',
        { class: 'amends-meta' },
        spaced([AJS.I18n.getText('amends.panel.waived', step.reason || ''), who(step)]),
        ' ',
        !Amends.may.not(panel, 'waive') && Amends.stages.linkAbout('reopen', step, AJS.I18n.getText('amends.panel.reopen'))
      );
    }
    return step.reason ? build('p', { class: 'amends-meta' }, step.reason) : null;
  }

  Amends.proof = { line: line, nameOf: nameOf, who: who };
})((window.Amends = window.Amends || {}));
