-- the duty of a year is part of the rules of hours
drop table LearningDuty;
