package ai.veritasad.server.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.security.SecureRandom;

/** How passwords are hashed: slowly, with a salt each. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    @Bean
    PasswordEncoder passwordEncoder(AccountPolicy policy, SecureRandom random) {
        return new BCryptPasswordEncoder(policy.passwordWork(), random);
    }
}
