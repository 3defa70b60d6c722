package id.bina.given;

import id.bina.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

@Stateless
@RunAs(Roles.OFFICER)
@PermitAll
public class GivenOfficer extends Acting {}
