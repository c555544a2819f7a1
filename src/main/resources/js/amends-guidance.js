/*
 * What each step of the shipped method asks, and why. It is the same on every ticket, so it comes with the scripts, which a
 * browser keeps, and not with the state of each ticket.
 */
(function (Amends) {
  'use strict';

  const GUIDANCE = {
    'appreciate': {
      question: AJS.I18n.getText('amends.step.appreciate.question'),
      why: AJS.I18n.getText('amends.step.appreciate.why'),
      good: AJS.I18n.getText('amends.step.appreciate.good'),
      bad: AJS.I18n.getText('amends.step.appreciate.bad')
    },
    'listen': {
      question: AJS.I18n.getText('amends.step.listen.question'),
      why: AJS.I18n.getText('amends.step.listen.why'),
      good: AJS.I18n.getText('amends.step.listen.good'),
      bad: AJS.I18n.getText('amends.step.listen.bad')
    },
    'say-back': {
      question: AJS.I18n.getText('amends.step.say-back.question'),
      why: AJS.I18n.getText('amends.step.say-back.why'),
      good: AJS.I18n.getText('amends.step.say-back.good'),
      bad: AJS.I18n.getText('amends.step.say-back.bad')
    },
    'correct-facts': {
      question: AJS.I18n.getText('amends.step.correct-facts.question'),
      why: AJS.I18n.getText('amends.step.correct-facts.why'),
      good: AJS.I18n.getText('amends.step.correct-facts.good'),
      bad: AJS.I18n.getText('amends.step.correct-facts.bad')
    },
    'know-the-pain': {
      question: AJS.I18n.getText('amends.step.know-the-pain.question'),
      why: AJS.I18n.getText('amends.step.know-the-pain.why'),
      good: AJS.I18n.getText('amends.step.know-the-pain.good'),
      bad: AJS.I18n.getText('amends.step.know-the-pain.bad')
    },
    'empathise': {
      question: AJS.I18n.getText('amends.step.empathise.question'),
      why: AJS.I18n.getText('amends.step.empathise.why'),
      good: AJS.I18n.getText('amends.step.empathise.good'),
      bad: AJS.I18n.getText('amends.step.empathise.bad')
    },
    'validate': {
      question: AJS.I18n.getText('amends.step.validate.question'),
      why: AJS.I18n.getText('amends.step.validate.why'),
      good: AJS.I18n.getText('amends.step.validate.good'),
      bad: AJS.I18n.getText('amends.step.validate.bad')
    },
    'own-it': {
      question: AJS.I18n.getText('amends.step.own-it.question'),
      why: AJS.I18n.getText('amends.step.own-it.why'),
      good: AJS.I18n.getText('amends.step.own-it.good'),
      bad: AJS.I18n.getText('amends.step.own-it.bad')
    },
    'take-their-side': {
      question: AJS.I18n.getText('amends.step.take-their-side.question'),
      why: AJS.I18n.getText('amends.step.take-their-side.why'),
      good: AJS.I18n.getText('amends.step.take-their-side.good'),
      bad: AJS.I18n.getText('amends.step.take-their-side.bad')
    },
    'explain': {
      question: AJS.I18n.getText('amends.step.explain.question'),
      why: AJS.I18n.getText('amends.step.explain.why'),
      good: AJS.I18n.getText('amends.step.explain.good'),
      bad: AJS.I18n.getText('amends.step.explain.bad')
    },
    'promise': {
      question: AJS.I18n.getText('amends.step.promise.question'),
      why: AJS.I18n.getText('amends.step.promise.why'),
      good: AJS.I18n.getText('amends.step.promise.good'),
      bad: AJS.I18n.getText('amends.step.promise.bad')
    },
    'change': {
      question: AJS.I18n.getText('amends.step.change.question'),
      why: AJS.I18n.getText('amends.step.change.why'),
      good: AJS.I18n.getText('amends.step.change.good'),
      bad: AJS.I18n.getText('amends.step.change.bad')
    },
    'repair': {
      question: AJS.I18n.getText('amends.step.repair.question'),
      why: AJS.I18n.getText('amends.step.repair.why'),
      good: AJS.I18n.getText('amends.step.repair.good'),
      bad: AJS.I18n.getText('amends.step.repair.bad')
    },
    'reparation': {
      question: AJS.I18n.getText('amends.step.reparation.question'),
      why: AJS.I18n.getText('amends.step.reparation.why'),
      good: AJS.I18n.getText('amends.step.reparation.good'),
      bad: AJS.I18n.getText('amends.step.reparation.bad')
    },
    'verify': {
      question: AJS.I18n.getText('amends.step.verify.question'),
      why: AJS.I18n.getText('amends.step.verify.why'),
      good: AJS.I18n.getText('amends.step.verify.good'),
      bad: AJS.I18n.getText('amends.step.verify.bad')
    },
    'follow-up': {
      question: AJS.I18n.getText('amends.step.follow-up.question'),
      why: AJS.I18n.getText('amends.step.follow-up.why'),
      good: AJS.I18n.getText('amends.step.follow-up.good'),
      bad: AJS.I18n.getText('amends.step.follow-up.bad')
    },
    'be-reachable': {
      question: AJS.I18n.getText('amends.step.be-reachable.question'),
      why: AJS.I18n.getText('amends.step.be-reachable.why'),
      good: AJS.I18n.getText('amends.step.be-reachable.good'),
      bad: AJS.I18n.getText('amends.step.be-reachable.bad')
    },
    'invite-in': {
      question: AJS.I18n.getText('amends.step.invite-in.question'),
      why: AJS.I18n.getText('amends.step.invite-in.why'),
      good: AJS.I18n.getText('amends.step.invite-in.good'),
      bad: AJS.I18n.getText('amends.step.invite-in.bad')
    }
  };

  /** Question, why, a good and a bad example: as an administrator wrote them, else as they ship. */
  function of(step) {
    return Object.assign({}, GUIDANCE[step.id], step.words);
  }

  Amends.guidance = {
    of: of
  };
})((window.Amends = window.Amends || {}));
