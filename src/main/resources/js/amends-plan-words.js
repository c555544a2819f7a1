/*
 * The words of the settings of follow-ups: what a touch is called, and what it does, in one line.
 */
(function (Amends) {
  'use strict';

  const ANCHORS = {
    resolution: AJS.I18n.getText('amends.plan.anchor.resolution'),
    'own-it': AJS.I18n.getText('amends.plan.anchor.own-it'),
    invitation: AJS.I18n.getText('amends.plan.anchor.invitation')
  };

  const UNITS = {
    days: AJS.I18n.getText('amends.plan.unit.days'),
    'working-days': AJS.I18n.getText('amends.plan.unit.working-days'),
    'working-hours': AJS.I18n.getText('amends.plan.unit.working-hours')
  };

  const ONE_OF = {
    days: AJS.I18n.getText('amends.plan.unit.day'),
    'working-days': AJS.I18n.getText('amends.plan.unit.working-day'),
    'working-hours': AJS.I18n.getText('amends.plan.unit.working-hour')
  };

  const PURPOSES = {
    ask: AJS.I18n.getText('amends.plan.purpose.ask'),
    check: AJS.I18n.getText('amends.plan.purpose.check'),
    tell: AJS.I18n.getText('amends.plan.purpose.tell'),
    call: AJS.I18n.getText('amends.plan.purpose.call')
  };

  const CONDITIONS = {
    always: AJS.I18n.getText('amends.plan.condition.always'),
    silent: AJS.I18n.getText('amends.plan.condition.silent'),
    invited: AJS.I18n.getText('amends.plan.condition.invited'),
    news: AJS.I18n.getText('amends.plan.condition.news')
  };

  const SHIPPED = {
    week: AJS.I18n.getText('amends.touch.week'),
    silence: AJS.I18n.getText('amends.touch.silence'),
    check: AJS.I18n.getText('amends.touch.check'),
    'what-we-changed': AJS.I18n.getText('amends.touch.what-we-changed'),
    call: AJS.I18n.getText('amends.touch.call')
  };

  const DAYS = {
    monday: AJS.I18n.getText('amends.plan.day.monday'),
    tuesday: AJS.I18n.getText('amends.plan.day.tuesday'),
    wednesday: AJS.I18n.getText('amends.plan.day.wednesday'),
    thursday: AJS.I18n.getText('amends.plan.day.thursday'),
    friday: AJS.I18n.getText('amends.plan.day.friday'),
    saturday: AJS.I18n.getText('amends.plan.day.saturday'),
    sunday: AJS.I18n.getText('amends.plan.day.sunday')
  };

  function nameOf(touch) {
    return touch.name || SHIPPED[touch.id] || AJS.I18n.getText('amends.plan.touch.new');
  }

  function unit(length) {
    return (length.amount === 1 ? ONE_OF : UNITS)[length.unit];
  }

  function does(touch) {
    const when = AJS.I18n.getText('amends.plan.touch.when', touch.amount, unit(touch), ANCHORS[touch.anchor]);
    const repeat =
      touch.repeat && AJS.I18n.getText('amends.plan.touch.repeats', touch.repeat.amount, unit(touch.repeat), touch.repeat.most);
    const only = touch.condition === 'always' ? '' : CONDITIONS[touch.condition];
    return [when, PURPOSES[touch.purpose], only, repeat].filter(Boolean).join(' · ');
  }

  Amends.planWords = {
    anchors: ANCHORS,
    units: UNITS,
    purposes: PURPOSES,
    conditions: CONDITIONS,
    days: DAYS,
    isShipped: (id) => Object.prototype.hasOwnProperty.call(SHIPPED, id),
    nameOf: nameOf,
    does: does
  };
})((window.Amends = window.Amends || {}));
