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
