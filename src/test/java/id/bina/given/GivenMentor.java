package id.bina.given;

import id.bina.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

@Stateless
@RunAs(Roles.MENTOR)
@PermitAll
public class GivenMentor extends Acting {}
