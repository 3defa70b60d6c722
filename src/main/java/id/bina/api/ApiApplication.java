package id.bina.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of all features, under one versioned path. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {}
