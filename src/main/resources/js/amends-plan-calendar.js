/*
 * The working calendar: weekend, hours, zone and holidays, which are typed in or come from a file that is looked at first.
 */
(function (Amends) {
  'use strict';

  const build = Amends.dom.build;
  const fields = Amends.planFields;
  const words = Amends.planWords;
  const FIRST = 12;

  function weekend(part) {
    return build(
      'fieldset',
      { class: 'amends-field', 'data-key': 'amends-plan-weekend', tabindex: -1, 'data-path': 'calendar.weekend' },
      build('legend', {}, AJS.I18n.getText('amends.plan.weekend')),
      build(
        'div',
        { class: 'amends-days' },
        Object.keys(words.days).map((day) =>
          fields.box(part, 'calendar.weekend.' + day, words.days[day], part.value.weekend.indexOf(day) >= 0, { 'data-day': day })
        )
      ),
      fields.errorLine(part, 'calendar.weekend')
    );
  }

  function zones(page) {
    return build(
      'datalist',
      { id: 'amends-plan-zones', 'data-key': 'amends-plan-zones' },
      page.zones.map((zone) => build('option', { value: zone }))
    );
  }

  function holiday(part, one, at) {
    const remove = AJS.I18n.getText('amends.plan.remove');
    const name = [one.day, one.name].filter(Boolean).join(' ');
    return build(
      'li',
      { class: 'amends-holiday', 'data-key': 'amends-plan-holiday-' + name + (one.yearly ? '-yearly' : '') },
      build('span', {}, build('time', { datetime: one.day }, one.day), ' ', one.name),
      one.yearly && build('span', { class: 'aui-lozenge' }, AJS.I18n.getText('amends.plan.yearly')),
      part.own &&
        at >= 0 &&
        fields.button('holiday-remove', 'holiday-remove-' + name, remove, AJS.I18n.getText('amends.panel.about', remove, name), { 'data-at': at })
    );
  }

  /** The first of them, and all when somebody asks. */
  function list(part, holidays, label, key, from) {
    const shown = part.all ? holidays : holidays.slice(0, FIRST);
    const more = AJS.I18n.getText('amends.plan.holidays.all', holidays.length);
    return (
      holidays.length > 0 && [
        build(
          'ul',
          { class: 'amends-holidays', 'aria-label': label, 'data-key': key },
          shown.map((one, at) => holiday(part, one, from < 0 ? -1 : at))
        ),
        shown.length < holidays.length && fields.button('holidays-all', key + '-all', more)
      ]
    );
  }

  function add(part) {
    const draft = part.draft;
    return (
      part.own &&
      build(
        'div',
        { class: 'amends-row', role: 'group', 'aria-label': AJS.I18n.getText('amends.plan.holiday.add'), 'data-key': 'amends-plan-holiday-new' },
        fields.text(part, 'calendar.draft.day', AJS.I18n.getText('amends.plan.holiday.day'), draft.day, '', { type: 'date' }),
        fields.text(part, 'calendar.draft.name', AJS.I18n.getText('amends.plan.holiday.name'), draft.name),
        fields.box(part, 'calendar.draft.yearly', AJS.I18n.getText('amends.plan.yearly'), draft.yearly),
        fields.button('holiday-add', 'holiday-add', AJS.I18n.getText('amends.plan.holiday.add'))
      )
    );
  }

  function file(part) {
    return (
      part.own &&
      fields.field(
        part,
        'ics',
        AJS.I18n.getText('amends.plan.ics'),
        build('input', fields.attributes(part, 'ics', AJS.I18n.getText('amends.plan.ics.hint'), { type: 'file', class: 'amends-input', accept: '.ics,text/calendar' })),
        AJS.I18n.getText('amends.plan.ics.hint')
      )
    );
  }

  function found(part) {
    const left = part.found && part.found.otherEvents + part.found.otherYears;
    return (
      part.found &&
      build(
        'div',
        { class: 'aui-message aui-message-info', 'data-key': 'amends-plan-found' },
        build('p', {}, AJS.I18n.getText('amends.plan.ics.found', part.found.holidays.length)),
        left > 0 && build('p', {}, AJS.I18n.getText('amends.plan.ics.left', left)),
        list(part, part.found.holidays, AJS.I18n.getText('amends.plan.ics.list'), 'amends-plan-found-list', -1),
        build(
          'div',
          { class: 'amends-buttons' },
          fields.button('ics-take', 'ics-take', AJS.I18n.getText('amends.plan.ics.take')),
          fields.button('ics-drop', 'ics-drop', AJS.I18n.getText('amends.panel.cancel'))
        )
      )
    );
  }

  function draw(page, part) {
    const value = part.value;
    const zone = { list: 'amends-plan-zones' };
    return [
      weekend(part),
      build(
        'div',
        { class: 'amends-row' },
        fields.text(part, 'calendar.from', AJS.I18n.getText('amends.plan.from'), value.from),
        fields.text(part, 'calendar.to', AJS.I18n.getText('amends.plan.to'), value.to, AJS.I18n.getText('amends.plan.to.hint')),
        fields.text(part, 'calendar.zone', AJS.I18n.getText('amends.plan.zone'), value.zone || '', AJS.I18n.getText('amends.plan.zone.hint'), zone)
      ),
      zones(page),
      build('h4', { 'data-key': 'amends-plan-holidays-title' }, AJS.I18n.getText('amends.plan.holidays', value.holidays.length)),
      list(part, value.holidays, AJS.I18n.getText('amends.plan.holidays', value.holidays.length), 'amends-plan-holidays', 0),
      fields.errorLine(part, 'calendar.holidays'),
      part.errors.filter((one) => /^calendar\.holidays\.\d/.test(one.field)).map((one) => build('p', { class: 'amends-error' }, one.message)),
      add(part),
      file(part),
      found(part)
    ];
  }

  function sorted(holidays) {
    const text = (one) => one.day + ' ' + one.name + (one.yearly ? ' y' : '');
    const once = new Map(holidays.map((one) => [text(one), one]));
    return Array.from(once.keys())
      .sort()
      .map((key) => once.get(key));
  }

  const ACTIONS = {
    'holiday-remove': (part, at) => part.value.holidays.splice(at, 1),
    'holiday-add': (part) => {
      if (part.draft.day) {
        part.value.holidays = sorted(part.value.holidays.concat([part.draft]));
        part.draft = { day: '', name: '', yearly: false };
      }
    },
    'ics-take': (part) => {
      part.value.holidays = sorted(part.value.holidays.concat(part.found.holidays));
      part.found = null;
    },
    'holidays-all': (part) => {
      part.all = true;
    },
    'ics-drop': (part) => {
      part.found = null;
    }
  };

  function body(value) {
    const sent = Object.assign({}, value);
    if (!sent.zone) {
      delete sent.zone;
    }
    return sent;
  }

  Amends.planCalendar = { draw: draw, body: body, actions: ACTIONS };
})((window.Amends = window.Amends || {}));
