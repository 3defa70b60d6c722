package id.bina.identity;

/** People of rule tests, with a mail address. */
public final class Reachable {
    private Reachable() {}

    /** Somebody who is not stored; null for no address. */
    public static Person person(String name, String address) {
        var unit = new OrgUnit("KOTA", "Kota Salatiga", OrgUnit.Kind.CITY, null);
        var person = new Person(new Nip("198203152008011107"), name, EmploymentType.PNS, unit);
        person.reachAt(address);
        return person;
    }
}
