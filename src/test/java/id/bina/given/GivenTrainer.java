package id.bina.given;

import id.bina.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

@Stateless
@RunAs(Roles.TRAINER)
@PermitAll
public class GivenTrainer extends Acting {}
