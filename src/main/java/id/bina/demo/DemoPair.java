package id.bina.demo;

import id.bina.identity.Person;
import java.time.LocalDate;

/** The two people of a sample pair, its id, and the day it is. */
record DemoPair(Person mentor, Person mentee, Long pair, LocalDate today) {}
