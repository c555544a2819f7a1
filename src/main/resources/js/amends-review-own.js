/*
 * What an agent does not want to hear of the reply review: put aside once, hidden on this ticket, or hidden for them. Only ids of
 * rules are sent and kept.
 */
(function (Amends) {
  'use strict';

  const path = (issue) => '/issues/' + encodeURIComponent(issue) + '/review';

  function hideForMe(rule) {
    return Amends.rest
      .send('GET', '/me/review')
      .then((mine) => Amends.rest.send('PUT', '/me/review', { hidden: mine.hidden.filter((one) => one !== rule).concat([rule]) }));
  }

  /** Shows again what is hidden of these rules, on this ticket and for me. */
  function show(issue, rules) {
    return Amends.rest
      .send('DELETE', path(issue) + '/hidden')
      .then(() => Amends.rest.send('GET', '/me/review'))
      .then((mine) => Amends.rest.send('PUT', '/me/review', { hidden: mine.hidden.filter((one) => rules.indexOf(one) < 0) }));
  }

  Amends.reviewOwn = {
    path: path,
    hideHere: (issue, rule) => Amends.rest.send('POST', path(issue) + '/hidden', { rule: rule }),
    hideForMe: hideForMe,
    show: show,
    want: (on) => Amends.rest.send('PUT', '/me/review', { on: on })
  };
})((window.Amends = window.Amends || {}));
