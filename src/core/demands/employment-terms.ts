import { demand, type Examples, guard } from '../demand.ts';

/** Staff treatment: exclusivity, leave approval, probation, chain of command, reviews, non-compete, "full-time employee". */
export default demand('employment-terms', {
  phrases: `
    not * @work|have|take * @exclusive|others
    @work * only|just|exclusively for|with us|me
    @work for us exclusively|only
    @exclusive to|with us
    drop|leave|stop|close|pause|end your * @exclusive|projects|clients|jobs|contracts
    no @exclusive
    @noncompete * @must|@be|period|of|for|covering
    @many|@few|@one|@several @dayunit|@weekunit probation|@noncompete
    sign * @noncompete|handbook
    your @noncompete
    ask|permission|approve|approved|@permission ** before ** @leave
    ask * me|us|first before ** @leave|off
    @leave @must|@should ** @permission|advance|requested|hr
    request|submit|book|booking|requested ** @leave ** @permission|advance|weeks|@weekunit|first|before
    you @be * our|an|my @employee
    not a freelancer
    our @employee
    as|like a|an|our * full-time? @employee|staff
    your @hrdept @be
    report to * @hrdept
    on * payroll
    leave|sick days a year
    @weekunit notice if|before
  `,
  hints: `
    &must|&no-need|not|no|never ** &other-work|@exclusive
    &other-work ** not|no|stop|drop|quit|give|close|end|pause|hold|leave|allowed|ok|approval|problem|why|yours
    drop|quit|leave|stop|close|end|pause|cancel|resign|refuse|decline|turn|give|finish ** &other-work|others|clients|jobs|contracts
    work|working|worked * &only-us
    &only-us
    work|working|works|job|jobs|projects * for|with * others|anyone|anybody|someone|somebody|nobody|competitors|competition|else|them|rivals|another|rival|competitor
    other|another|second clients|client|jobs|job|projects|contracts|gigs|employers|employer
    full|undivided|total|100 commitment|attention|dedication|dedicated|focus|committed
    loyal|loyalty|dedicated|exclusive|exclusively|exclusivity|moonlight|moonlighting
    @noncompete
    non|no compete|competition|solicit
    @leave|off|holiday|absence|absences ** @permission|approve|approved|ask|request|advance|hr|form|notice|inform|apply|cleared|agreed|say|ok
    @permission|approve|approved|ask|request|inform|apply|tell|check|consent|cleared|notify ** before? ** @leave|off|holiday|absence|away|break|absent|trip|trips
    ask|asked|asking|tell|check|clear * @me|@we|first|hr|boss|manager ** @leave|off|away|before|go|holiday
    @few|@several|@many|@one * day|days|weeks|week|month|months|year * leave|vacation|holiday|holidays|probation|notice|trial|pto|off|sick
    trial|probation|probationary|notice|onboarding|evaluation|appraisal|training period|month|months|phase|review|time|week|weeks
    performance|annual|yearly|quarterly|monthly|staff review|reviews|appraisal|evaluation|rating|leave|assessment
    your @hrdept|boss|manager|supervisor|superior|lead|employer|department|principal
    your leave|vacation|holiday|holidays|salary|employment|employee|probation|trial|position|title|contract|kpi|kpis|absence|evaluation|appraisal|onboarding * @be|was|has|will|with|ends|starts|not|must
    report|answer|reporting|answerable|accountable * to * @hrdept|@me|brother|boss|head|cfo|ceo|lead|director|@name|team|her|him|manager
    you @be|work * @employee|staff|ours|mine|family|one-of-us|team|part
    you @be|work * our|my|an|part * @employee|staff|team|company|worker|crew
    treat|treated|consider|considered|regard|see|hired|hire|employ|employed|same * as|like|you * @employee|staff|member|everyone|worker|one|full-time
    as|like * @employee|staff|full-time|member|boss|manager|employer|permanent
    not * freelancer|freelancers|freelance|contractor
    permanent|real|regular|salaried|full-time|proper * @employee|staff|position|job|member|contract|employment|role
    payroll|salary|w-2|w2|handbook|dress|uniform|wear|code|conduct|hr|policy|policies|bonus * you|your|sign|code|must|read|applies|apply|rules|on|for
    sign|read|accept|return * handbook|policy|code|rules|agreement|nda|clause|form
    company|our|internal|staff|employee rules|policy|policies|regulations|handbook|code|hierarchy|procedure|form
    chain|line of|manager * command
    go|goes|through|via * your|@name|him|her|me|steve|boss|manager|supervisor * first|for|everything|then
    hierarchy|superior|superiors|orders|boss
    first|second|third|final|written|verbal|formal warning|notice|strike
    @few|@many|@one|@several weeks|week|month|months|days notice
    notice of|period|if|before|to
    sick ** hr|doctor|note|certificate|call|before|inform|manager|pay|days|leave
    doctor|medical * note|certificate|paper
    deduct|deducted|deduction|fine|penalty|docked|cut|unpaid
    took|take|taking|taken * day|days|off|leave|afternoon|vacation|holiday|time * without|before|asking|approval|permission|ask|unless|only
    lunch|break|breaks @be|is|half|at|minutes|from|two|at
    dress|wear|shirt|suit|uniform|tie|polo
  `,
  guards: [
    guard(
      'about other staff',
      'job description|ad|advert\nour|my @employee @work|are|is\nwrite|writing|translate|draft ** @noncompete|@employee\n@build * @noncompete|handbook',
    ),
  ],
});

export const examples: Examples = {
  hears: [
    "We don't want you working for anybody else while you're with us.",
    'Please ask me before you take days off.',
    'There is a 3 month probation period.',
    'You are our employee now.',
    'work for us exclusively',
    'You need to sign a non-compete of 12 months.',
    'Can you drop your other clients?',
  ],
  ignores: [
    'Looking for someone to write our employee handbook.',
    "It's fine if you have other clients.",
    "I'll need you to sign an NDA first.",
    'Enjoy your holiday! The site can wait.',
    'We just hired a new employee, Josh, who starts Monday.',
  ],
};
