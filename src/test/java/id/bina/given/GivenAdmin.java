package id.bina.given;

import id.bina.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

@Stateless
@RunAs(Roles.ADMIN)
@PermitAll
public class GivenAdmin extends Acting {}
